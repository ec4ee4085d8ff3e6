extension FormSpecification {
  /// What to try before the form is published: what to do, and what has to come of it.
  var testRows: [BuildSheet.Row] {
    let cards = asked.flatMap(cards) + ageCards + otherCards
    return zip(1..., cards).map { number, card in
      .init(.test, "test-\(number)", "test", card.do, rule: card.expect)
    }
  }

  private typealias Card = (do: String, expect: String)

  private func cards(for purpose: Purpose) -> [Card] {
    let key = purpose.answerKey
    var cards: [Card] = [
      ("Leave '\(key)' without an answer.", "The form says so at that question. Nothing is kept."),
      ("Send '\(key)' as 'on', as 'true', and twice.", "The form refuses it. It is never a yes."),
    ]
    guard purpose.basis.isConsent else {
      return cards + [("Answer no to '\(key)'.", "Nothing is sent and nothing is kept.")]
    }
    let gated = fields.filter { $0.gate == purpose.id }
    if !gated.isEmpty {
      let names = gated.map { "'\($0.id)'" }.joined(separator: ", ")
      cards.append(
        (
          "Answer no to '\(key)', and fill in \(names) all the same.",
          "It is sent. What was filled in there is in no store, mail, log or error page."
        ))
    }
    for field in gated where field.isRequired {
      cards.append(
        (
          "Answer yes to '\(key)', and leave '\(field.id)' empty.",
          "The form says so at that question."
        ))
    }
    cards.append(
      (
        "Answer yes to '\(key)', send it, and take the yes back.",
        "What only '\(purpose.id)' used is erased, who had it is told, and all else stays."
      ))
    return cards
  }

  private var ageCards: [Card] {
    guard let ages else { return [] }
    return [
      ages.youngest.map {
        ("Say that you are under \($0).", "The page 'under-age' is shown. Nothing is kept.")
      },
      ages.youngestForContact.map {
        (
          "Say that you are under \($0), say yes to everything and fill in everything.",
          "Nothing is kept that tells who you are."
        )
      },
    ].compactMap(\.self)
  }

  private var otherCards: [Card] {
    [
      ("Fill in '\(spam.honeypot)'.", "It looks sent. Nothing is kept."),
      ("Send the form of an earlier version.", "It is asked again. No consent is kept."),
    ]
      + purposes.map {
        (
          "Let the clock run to the end of '\($0.id)': \($0.retention.inWords).",
          "What only '\($0.id)' used is gone the day after."
        )
      }
  }
}
