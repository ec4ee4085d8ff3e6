import Diagnostics

/// What the rules of eligibility call by name: questions, answers and outcomes.
struct StatusNames {
  let questions: [StatusTable.Question]
  let outcomes: [StatusTable.Outcome]

  /// The people of whom a rule speaks under `when`: one record of answers, or several, any of which fits.
  func cases(of fields: inout Fields, reporting report: inout Report) -> [AnswerSets] {
    fields.oneOrMoreRecords("when", kind: "'when'", reporting: &report).compactMap { record in
      var sets = AnswerSets(counts: questions.map(\.answers.count))
      var record = record
      for field in record.allFields {
        let key = Located(field.key, at: record.text.location(of: field.place))
        guard let number = questions.firstIndex(where: { $0.id.value == key.value }) else {
          report.add(.unknownName(key, noun: "question", known: questions.map(\.id.value)))
          continue
        }
        let known = questions[number].answers.map(\.id)
        let answers = record.list(field.key, reporting: &report).compactMap { name in
          let answer = known.firstIndex(of: name.value)
          if answer == nil { report.add(.unknownName(name, noun: "answer", known: known)) }
          return answer
        }
        sets.narrow(number, to: answers)
      }
      return sets
    }
  }

  /// The place of an outcome by its name.
  func outcome(_ name: Located<String>, reporting report: inout Report) -> Int? {
    let known = outcomes.map(\.id.value)
    guard let place = known.firstIndex(of: name.value) else {
      report.add(.unknownName(name, noun: "outcome", known: known))
      return nil
    }
    return place
  }
}

extension [StatusTable.Question] {
  /// Reports an age to which no answer belongs, or two.
  func reportAges(reporting report: inout Report) {
    for question in self {
      let ages = question.answers.compactMap(\.ages).sorted { $0.lowerBound < $1.lowerBound }
      guard !ages.isEmpty else { continue }
      var next = 0
      for range in ages {
        if range.lowerBound != next {
          report.add(
            .agesDoNotMeet(at: question.id.location, age: Swift.min(next, range.lowerBound)))
        }
        next = range.upperBound + 1
      }
      if next <= Fields.oldestAge {
        report.add(.agesDoNotMeet(at: question.id.location, age: next))
      }
    }
  }
}
