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
  private let list: @Sendable () -> [String]
  private let find: @Sendable (_ name: String) -> (index: Int, kind: Kind)?

  @usableFromInline
  init<V: View>(of type: V.Type) {
    view = ObjectIdentifier(type)
    list = { V.fields.map(\.name) }
    find = { name in
      let fields = V.fields
      for index in fields.indices where fields[index].name == name {
        return (index, fields[index].kind)
      }
      return nil
    }
  }

  /// The names of the fields.
  var names: [String] { list() }

  /// The place of a field among the fields, and its kind.
  func field(_ name: String) -> (index: Int, kind: Kind)? { find(name) }
}

extension Shape: Equatable {
  /// Two shapes are the same where they are the shape of one type.
  @usableFromInline
  static func == (one: Shape, other: Shape) -> Bool { one.view == other.view }
}
