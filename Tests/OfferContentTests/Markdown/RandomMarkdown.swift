/// Repeatable random numbers: SplitMix64.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Documents of pieces that each mean something in Markdown, thrown together: nothing is as tricky as
/// what nobody had in mind.
enum RandomMarkdown {
  private static let pieces = [
    "*", "**", "_", "__", "`", "``", "[", "]", "[a](", ")", "(", "![b", "](p.png)", "\\", "&amp;",
    "&#42;", "&", "<", ">", "#", "!", "é", "€", "word", "two words", "a", "b", " ", "  ", "{", "}",
    "[a]", "[b][a]", "\n", "\n", "\n", "\n\n", "\n\n", "\n> ", "\n> > ", "\n- ", "\n  - ", "\n1. ",
    "\n2) ", "\n   ", "\n      ", "\n\t", "\t", "  \n", "\\\n", "\n```\n", "\n~~~\n", "\n## ",
    "\n### ", " ##\n", "\n---\n", "\n* * *\n", "\r\n", "\r\n> ", "\n>b",
    "\n     > ",
  ]

  /// The document of a seed; addresses and ids in it are each written once.
  ///
  /// Those of even seeds may have definitions, those of odd seeds addresses on a line of their own:
  /// libcmark does not tell how many lines a paragraph lost to the one where it has the other as well.
  static func document(seed: UInt64) -> String {
    var dice = Dice(seed: seed)
    var document = ""
    for number in 0..<Int.random(in: 1...40, using: &dice) {
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: document += "](https://x.uk/\(number))"
      case 1: document += "<https://x.uk/\(number)>"
      case 2 where seed.isMultiple(of: 2): document += "\n[a]: https://x.uk/r\n"
      case 2: document += "](\n  <https://x.uk/\(number)>)"
      case 3: document += "{{id-\(number)}}"
      default: document += pieces.randomElement(using: &dice) ?? ""
      }
    }
    guard seed.isMultiple(of: 2) else { return document }
    return document.replacing("](\n", with: "](").replacing("](\r\n", with: "](")
  }
}
