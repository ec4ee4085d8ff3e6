import Diagnostics
import OfferContent

extension LocalOffer {
  /// Words alone, with sums, words and contacts in the place of their names.
  func plainText(_ prose: Prose) -> String {
    prose.plainText { id in
      amount(id)?.value.value ?? term(id)?.term ?? contact(id)?.name
    }
  }

  /// What is not confirmed about the sums that some words name, a sentence each.
  func toConfirm(of texts: [Prose?]) -> [String] {
    var used = AmountsUsed()
    for text in texts { if let text { used.add(text, in: self) } }
    return used.toConfirm
  }
}

extension JSON {
  /// A day as `2026-11-21`, or nothing.
  static func day(_ day: Day?) -> JSON { .string(orNull: day?.description) }

  /// The first and the last age, the last one null where there is none; null for any age.
  static func ages(_ ages: ClosedRange<Int>?) -> JSON {
    guard let ages else { return .null }
    let isOpen = ages.upperBound >= 99
    return ["from": .integer(ages.lowerBound), "to": isOpen ? .null : .integer(ages.upperBound)]
  }
}

extension Source {
  var json: JSON {
    [
      "title": .string(title), "section": .string(orNull: section),
      "url": .string(orNull: url?.value), "checked": .day(checked.value),
      "certainty": .string(certainty.rawValue),
    ]
  }
}

extension Amount {
  var json: JSON {
    [
      "id": .string(id.value), "title": .string(title), "value": .string(value.value),
      "pence": pence.map(JSON.integer) ?? .null, "minimum": .boolean(isMinimum),
      "as-of": .day(asOf), "review-by": .day(reviewBy.value), "source": source.json,
      "to-confirm": .string(orNull: toConfirm?.value),
    ]
  }
}

extension Contact {
  /// Its lines by their names in the data.
  private var lines: [(key: String, line: Line?)] {
    [
      ("phone", phone?.value), ("text", text?.value), ("email", email?.value),
      ("website", website?.value), ("address", address?.value),
    ]
  }

  var json: JSON {
    let names: [(key: String, value: JSON)] = [
      ("id", .string(id.value)), ("name", .string(name)),
      ("organisation", .string(orNull: organisation)), ("for", .string(orNull: purpose)),
    ]
    let known = lines.map { key, line -> (key: String, value: JSON) in
      if case .known(let words) = line { (key, .string(words)) } else { (key, .null) }
    }
    return .object(
      names + known + [
        ("hours", .string(orNull: hours)), ("checked", .day(checked.value)),
        ("not-confirmed", .strings(lines.filter { $0.line == .toConfirm }.map(\.key))),
        ("to-confirm", .string(orNull: toConfirm?.value)),
      ])
  }
}

extension StatusTable {
  /// The rules by which answers become a status, as somebody else's program can follow them.
  func json(in offer: LocalOffer) -> JSON {
    [
      "questions": .array(questions.map(\.json)),
      "not-known": .string(StatusTable.notKnown),
      "impossible": .array(impossible.map(json)),
      "rules": .array(
        rows.map { row in
          [
            "id": .string(row.id.value),
            "when": row.cases.map { .array($0.map(json)) } ?? .string(StatusTable.notKnown),
            "outcome": .string(outcomes[row.outcome].id.value), "because": .string(row.because),
            "source": row.source?.json ?? .null,
            "to-confirm": .string(orNull: row.toConfirm?.value),
          ]
        }),
      "outcomes": .array(
        outcomes.map { outcome in
          [
            "id": .string(outcome.id.value), "status": .string(orNull: outcome.status?.value),
            "title": .string(outcome.title), "meaning": .string(offer.plainText(outcome.meaning)),
          ]
        }),
    ]
  }

  private func json(_ people: AnswerSets) -> JSON {
    .object(names(of: people).map { ($0.question, .strings($0.answers)) })
  }
}

extension StatusTable.Question {
  fileprivate var json: JSON {
    [
      "id": .string(id.value), "question": .string(title), "help": .string(orNull: help),
      "answers": .array(
        answers.map { answer in
          [
            "id": .string(answer.id), "title": .string(answer.title), "ages": .ages(answer.ages),
          ]
        }),
      "to-confirm": .string(orNull: toConfirm?.value),
    ]
  }
}
