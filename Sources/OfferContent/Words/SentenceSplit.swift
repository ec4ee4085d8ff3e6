/// Where a long sentence can be made two, in words that can be typed.
struct SentenceSplit: Hashable, Sendable {
  /// The first of the two, its middle left out where it is long.
  let first: String

  /// The second of the two, its middle left out where it is long.
  let second: String
}

extension Wording {
  /// The split nearest to the middle of a sentence; nil where no word joins two thoughts.
  func split(ofSentence index: Int) -> SentenceSplit? {
    let words = sentences[index].words
    let middle = (words.lowerBound + words.upperBound) / 2
    let joints = words.dropFirst(4).dropLast(3).compactMap { word in
      Joint(at: word, of: self).map { (word: word, joint: $0) }
    }
    let best = joints.min { one, other in
      abs(one.word - middle) + one.joint.looseness
        < abs(other.word - middle) + other.joint.looseness
    }
    guard let best else { return nil }
    let second = best.word + (best.joint.isKept ? 0 : 1)
    var rest = brief(second..<words.upperBound)
    if let lead = best.joint.lead {
      rest = lead + " " + rest
    } else {
      rest = rest.prefix(1).uppercased() + rest.dropFirst()
    }
    return SentenceSplit(first: brief(words.lowerBound..<best.word) + ".", second: rest + ".")
  }

  /// Words, the middle of many left out.
  private func brief(_ words: Range<Int>) -> String {
    guard words.count > 12 else { return text(bytes(of: words)) }
    return text(bytes(of: words.prefix(5))) + " … " + text(bytes(of: words.suffix(5)))
  }
}

/// What joins two thoughts at a word.
private struct Joint {
  /// Whether the word stays at the beginning of the second sentence.
  let isKept: Bool

  /// What the second sentence begins with instead.
  let lead: String?

  /// How many words nearer to the middle another one may be that is chosen before it.
  let looseness: Int

  /// Looks at a word and at the mark before it; nil where the thought goes on.
  init?(at word: Int, of wording: Wording) {
    let before = wording.words[word - 1].range.upperBound
    let gap = wording.page.bytes[before..<wording.words[word].range.lowerBound]
    let isMarked = gap.contains(UInt8(ascii: ";")) || gap.contains(ASCII.colon)
    let hasDash = gap.contains(0xE2)
    let hasComma = gap.contains(UInt8(ascii: ","))
    switch wording.text(wording.words[word].range).lowercased() {
    case "and" where isMarked || hasComma || hasDash: self.init(looseness: 0)
    case "and": self.init(looseness: 4)
    case "but" where hasComma, "so" where hasComma: self.init(isKept: true, looseness: 0)
    case "but": self.init(isKept: true, looseness: 2)
    case "which" where hasComma: self.init(lead: "This", looseness: 0)
    case "which": self.init(lead: "This", looseness: 3)
    case "who" where hasComma: self.init(lead: "They", looseness: 1)
    case "because": self.init(isKept: true, lead: "This is", looseness: 1)
    case "although": self.init(lead: "But", looseness: 1)
    case "unless", "if", "when": self.init(isKept: true, lead: "This is so", looseness: 5)
    case _ where isMarked || hasDash: self.init(isKept: true, looseness: 0)
    default: return nil
    }
  }

  private init(isKept: Bool = false, lead: String? = nil, looseness: Int) {
    self.isKept = isKept
    self.lead = lead
    self.looseness = looseness
  }
}
