/// What a YAML text says, with its places: words, lists and records.
///
/// There is nothing else in it: `no` and `2026` are words until somebody asks for more.
struct YAMLNode: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case words(String)
    case list([YAMLNode])
    case record([Field])
  }

  /// How words were written: what they mean is the same, where they stand is not.
  enum Style: Hashable, Sendable {
    case plain, quoted, literal, folded
  }

  struct Field: Hashable, Sendable {
    let key: String
    let place: Place
    let value: YAMLNode
  }

  /// A place counted from the first line of the YAML text: line and byte column from 1.
  struct Place: Hashable, Sendable {
    let line: Int
    let column: Int
    let length: Int
  }

  let content: Content
  let place: Place
  let style: Style

  init(_ content: Content, at place: Place, style: Style = .plain) {
    self.content = content
    self.place = place
    self.style = style
  }
}
