/// The names and kinds of a view's fields, without their values: what a template is held to.
///
/// The fields are asked for when they are needed and not before: a view may have a list of itself.
@usableFromInline
struct Shape: Sendable {
  @usableFromInline
  indirect enum Kind: Sendable {
    case text, html, flag
    case list(Shape)
    case view(Shape)
  }

  private let view: ObjectIdentifier
  private let list: @Sendable () -> [(name: String, kind: Kind)]

  @usableFromInline
  init<V: View>(of type: V.Type) {
    view = ObjectIdentifier(type)
    list = { V.fields.map { ($0.name, $0.kind) } }
  }

  var fields: [(name: String, kind: Kind)] { list() }
}

extension Shape: Hashable {
  /// Two shapes are the same where they are the shape of one type.
  @usableFromInline
  static func == (one: Shape, other: Shape) -> Bool { one.view == other.view }

  @usableFromInline
  func hash(into hasher: inout Hasher) { hasher.combine(view) }
}
