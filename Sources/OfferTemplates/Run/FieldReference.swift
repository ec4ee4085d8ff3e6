/// The way to a value in typed views, found when the template was compiled.
struct FieldReference: Hashable, Sendable {
  /// The open section to begin at.
  let slot: Int

  /// The field of its view, by its place among the fields.
  let field: Int

  /// The fields to follow from there, for a dotted name.
  var rest: [Int] = []
}
