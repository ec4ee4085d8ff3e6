import Diagnostics
import OfferContent

extension JSONWriter {
  /// Writes the rules by which answers become a status, as somebody else's program can follow them.
  mutating func write(_ table: StatusTable, in offer: LocalOffer) {
    object { json in
      json.add("questions", table.questions) { $0.write($1) }
      json.add("not-known", StatusTable.notKnown)
      json.add("impossible", table.impossible) { $0.write(table.people($1)) }
      json.add("rules", table.rows) { $0.write($1, of: table) }
      json.add("outcomes", table.outcomes) { json, outcome in
        json.object {
          $0.add("id", outcome.id.value)
          $0.add("status", outcome.status?.value)
          $0.add("title", outcome.title)
          $0.add("meaning", utf8: offer.plainBytes(outcome.meaning))
          $0.add("confirm", outcome.confirm.map { offer.plainText($0) })
        }
      }
    }
  }

  private mutating func write(_ row: StatusTable.Row, of table: StatusTable) {
    object { json in
      json.add("id", row.id.value)
      if let cases = row.cases {
        json.add("when", cases) { $0.write(table.people($1)) }
      } else {
        json.add("when", StatusTable.notKnown)
      }
      json.add("outcome", table.outcomes[row.outcome].id.value)
      json.add("because", row.because)
      json.begin("source")
      if let source = row.source { json.write(source) } else { json.write(.null) }
      json.add("to-confirm", row.toConfirm?.value)
    }
  }

  private mutating func write(_ question: StatusTable.Question) {
    object { json in
      json.add("id", question.id.value)
      json.add("question", question.title)
      json.add("help", question.help)
      json.add("answers", question.answers) { json, answer in
        json.object {
          $0.add("id", answer.id)
          $0.add("title", answer.title)
          $0.add("says", answer.says)
          $0.add("ages", ages: answer.ages)
        }
      }
      json.add("to-confirm", question.toConfirm?.value)
    }
  }
}

extension StatusTable {
  /// Some answers by their questions.
  fileprivate func people(_ people: AnswerSets) -> JSON {
    .object(names(of: people).map { ($0.question, .strings($0.answers)) })
  }
}
