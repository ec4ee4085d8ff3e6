/// What a YAML text says, with its places: words, lists and records.
///
/// There is nothing else in it: `no` and `2026` are words until somebody asks for more.
package struct YAMLNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case words(String)
    case list([YAMLNode])
    case record([Field])
  }

  /// How words were written: what they mean is the same, where they stand is not.
  package enum Style: Hashable, Sendable {
    case plain, quoted, literal, folded
  }

  package struct Field: Hashable, Sendable {
    package let key: String
    package let place: Place
    package let value: YAMLNode
  }

  /// A place counted from the first line of the YAML text: line and byte column from 1.
  package struct Place: Hashable, Sendable {
    package let line: Int
    package let column: Int
    package let length: Int
  }

  package let content: Content
  package let place: Place
  package let style: Style

  package init(_ content: Content, at place: Place, style: Style = .plain) {
    self.content = content
    self.place = place
    self.style = style
  }
}
