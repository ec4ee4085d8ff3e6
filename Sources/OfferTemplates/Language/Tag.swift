/// One tag of a template, as the scanner found it.
struct Tag: Hashable, Sendable {
  enum Kind: Sendable {
    case variable, raw, section, inverted, closing, comment, delimiters, partial, parent, block
  }

  let kind: Kind

  /// All of it, from the first byte of its opening delimiter.
  let range: Range<Int>

  /// What stands in it, without the sign in front and the blanks around.
  let name: Range<Int>

  /// Whether a closing tag must follow.
  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }
}

extension Tag.Kind {
  /// The kind that a sign in front of the name stands for.
  init(sign: UInt8?) {
    self =
      switch sign.map({ Character(UnicodeScalar($0)) }) {
      case "#": .section
      case "^": .inverted
      case "/": .closing
      case "!": .comment
      case "=": .delimiters
      case ">": .partial
      case "<": .parent
      case "$": .block
      case "&", "{": .raw
      default: .variable
      }
  }
}
