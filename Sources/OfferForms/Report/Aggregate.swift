import Diagnostics
import OfferContent

/// What may be said of many submissions together, under disclosure control.
///
/// It is how many there were and how often each answer was chosen: it has no room for words that anybody wrote.
public struct Aggregate: Sendable {
  private let form: FormSpecification
  private let period: ReportPeriod

  /// The questions that the form lets be counted: those with answers to choose from.
  private let fields: [FormField]
  private var submissions = 0
  private var answered: [Int]
  private var chosen: [[Int]]

  /// Counts nothing yet.
  public init(of form: FormSpecification, in period: ReportPeriod) {
    self.form = form
    self.period = period
    fields = form.publication.fields.compactMap(form.field).filter { !$0.options.isEmpty }
    answered = Array(repeating: 0, count: fields.count)
    chosen = fields.map { Array(repeating: 0, count: $0.options.count) }
  }

  /// Counts a submission, where it was sent in the period.
  ///
  /// - Parameter submission: one that went through the gate.
  /// - Throws: why it cannot be counted, without a word of what was read.
  public mutating func add(_ submission: Submission) throws(SubmissionFault) {
    guard submission.gated != nil else {
      throw .shape("it has not been through 'offer form gate'")
    }
    guard submission.answer("form")?.isText(form.id.value) == true else {
      throw .shape("it is not from this form")
    }
    guard period.contains(submission.submitted.day) else { return }
    submissions += 1
    for (place, field) in fields.enumerated() {
      let values: [String]
      switch submission.answer(field.id) {
      case .text(let text): values = [text]
      case .several(let texts): values = texts
      case .other, nil: continue
      }
      let options = field.options.indices.filter { option in
        values.contains { $0.hasSameScalars(as: field.options[option].value) }
      }
      guard !options.isEmpty else { continue }
      answered[place] += 1
      for option in options { chosen[place][option] += 1 }
    }
  }
}

extension Aggregate {
  /// The counts as JSON, as `aggregate.schema.json` has it.
  public var json: [UInt8] {
    let rule = form.publication
    var json = JSONWriter(indented: true)
    json.object { json in
      json.add("form", form.id.value)
      json.addObject("period") { json in
        json.add("name", period.name)
        json.add("from", period.first.description)
        json.add("to", period.last.description)
      }
      json.addObject("rule") { json in
        json.add("suppress-below", rule.suppressBelow)
        json.add("round-to", rule.roundTo)
        json.add("min-base", rule.smallestBase)
      }
      json.begin("submissions")
      json.write(PublishedCount(submissions, by: rule))
      json.addObject("answers") { json in
        for place in fields.indices {
          json.beginElement()
          json.write(fields[place].id)
          json.endName()
          write(place, in: &json)
        }
      }
    }
    json.append(raw: "\n")
    return json.bytes
  }

  private func write(_ place: Int, in json: inout JSONWriter) {
    let rule = form.publication
    let base = PublishedCount(answered[place], by: rule)
    json.object { json in
      json.begin("answered")
      json.write(base)
      json.addObject("options") { json in
        for (option, count) in zip(fields[place].options, chosen[place]) {
          json.beginElement()
          json.write(option.value)
          json.endName()
          json.object { json in
            let count = PublishedCount(count, by: rule)
            json.begin("count")
            json.write(count)
            json.begin("percent")
            json.write(count.percent(of: base, by: rule).map(JSON.integer) ?? "*")
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ count: PublishedCount) {
    write(count.number.map(JSON.integer) ?? "*")
  }
}

extension Aggregate {
  /// Rows for `data/you-said-we-did.csv`, for a person to finish: a row for each answer that enough people chose.
  ///
  /// What was done is empty, and nothing that anybody wrote is in it.
  public var draft: String {
    var rows = ["id,said,said-on,did,did-on,status,report"]
    for (place, field) in fields.enumerated() {
      for (option, count) in zip(field.options, chosen[place]) {
        guard let number = PublishedCount(count, by: form.publication).number, number > 0 else {
          continue
        }
        let said =
          "About \(number) of you answered ‘\(option.label.words)’ to ‘\(field.label.words)’"
        let id = "\(form.id.value)-\(period.name.lowercased())-\(field.id)-\(option.value)"
        rows.append(
          "\(id),\"\(said.replacing("\"", with: "\"\""))\",\(period.last),,,not-confirmed,")
      }
    }
    return rows.map { $0 + "\n" }.joined()
  }
}
