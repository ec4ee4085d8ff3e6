import OfferForms
import OfferTemplates

/// A question as a page asks it.
struct QuestionView: View {
  /// One of the answers to choose from.
  struct Option: View {
    let value: String
    let words: String

    static let fields: [Field<Option>] = [
      .text("value") { $0.value },
      .text("words") { $0.words },
    ]
  }

  let id: String
  let name: String
  let label: String
  let isOptional: Bool
  let control: AnswerControl
  let options: [Option]
  let notes: [QuestionNote]

  /// Lines to write on, where the form is on paper.
  let lines: [PaperLine]

  static let fields: [Field<QuestionView>] = [
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("label") { $0.label },
    .flag("isOptional") { $0.isOptional },
    .flag("isLine") { !$0.control.isLong && !$0.control.isChoice },
    .flag("isLong") { $0.control.isLong },
    .flag("isChoice") { $0.control.isChoice },
    .text("type") { $0.control.type },
    .text("inputMode") { $0.control.inputMode },
    .text("autocomplete") { $0.control.autocomplete },
    .flag("isSpelt") { $0.control.isSpelt },
    .list("options") { $0.options },
    .flag("hasNotes") { !$0.notes.isEmpty },
    .list("notes") { $0.notes },
    .list("lines") { $0.lines },
  ]
}

/// A sentence below a question.
struct QuestionNote: View {
  let words: String

  static let fields: [Field<QuestionNote>] = [.text("words") { $0.words }]
}

/// A line to write on.
struct PaperLine: View {
  static let fields: [Field<PaperLine>] = []
}

extension QuestionView {
  init(_ field: FormField, of specification: FormSpecification, idPrefix: String) {
    id = idPrefix + field.id
    name = field.id
    label = field.label.words
    isOptional = !field.isRequired
    control = AnswerControl(for: field)
    options = field.options.map { Option(value: $0.value, words: $0.label.words) }
    notes = specification.notes(on: field).map(QuestionNote.init)
    lines = Array(repeating: PaperLine(), count: control.linesOnPaper)
  }
}

extension FormSpecification {
  /// What stands below a question: its hint, how much can be written, behind which yes it is kept, why it is
  /// asked, and who sees it.
  fileprivate func notes(on field: FormField) -> [String] {
    var notes = [field.hint?.words].compactMap(\.self)
    if field.kind == .choices, field.hint == nil { notes.append("Choose all that fit.") }
    if field.kind == .longText {
      notes.append("You can write up to \(field.longest.grouped) characters.")
    }
    if let ask = field.gate.flatMap(purpose)?.ask {
      notes.append(
        "Only where you said yes to “\(ask.words)”. If you said no, we do not keep this.")
    }
    let readers = recipients(of: field)
    let seen = readers.isEmpty ? "" : "Seen by \(readers.named)."
    let why = field.why.map { "Why we ask: \($0.words)" }
    let last = [why, seen].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    return last.isEmpty ? notes : notes + [last]
  }

  /// The organisations that see the answer to a question, each once.
  func recipients(of field: FormField) -> [Organisation] {
    var seen: Set<String> = []
    return purposes.filter { field.uses.contains($0.id) }.flatMap(\.recipients)
      .filter { seen.insert($0.id).inserted }
  }
}

extension Int {
  /// The number with a comma between thousands: `1,000`.
  var grouped: String {
    self < 1000 ? "\(self)" : "\((self / 1000).grouped),\(String(1000 + self % 1000).dropFirst())"
  }
}
