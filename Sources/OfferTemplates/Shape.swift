/// The names and kinds of a view's fields, without their values: what a template is held to.
struct Shape: Sendable {
  indirect enum Kind: Sendable {
    case text, html, flag
    case list(Shape)
    case view(Shape)
  }

  let fields: [(name: String, kind: Kind)]

  static func of<V: View>(_ type: V.Type) -> Shape {
    Shape(fields: V.fields.map { ($0.name, $0.shape) })
  }
}

enum Value: Sendable {
  case text(String)
  case html(HTML)
  case flag(Bool)
  case list([any View])
  case view((any View)?)
}
