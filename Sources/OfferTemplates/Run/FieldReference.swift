/// The way to a value in typed views, found when the template was compiled.
@usableFromInline
enum FieldReference: Equatable, Sendable {
  /// A field of the view in a slot, by its place among the fields.
  case field(slot: Int, Int)

  /// A field of a view that another field holds.
  indirect case inner(FieldReference, Int)
}
