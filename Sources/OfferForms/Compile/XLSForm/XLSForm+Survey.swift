extension XLSForm {
  /// A row of the sheet `survey`.
  private struct Row {
    let type: String
    let name: String
    var label: [String] = []
    var hint: [String] = []
    var isRequired = false
    var relevant = ""
    var constraint = ""
    var message: [String] = []
    var appearance = ""
    var calculation = ""
  }

  /// What is asked, in the order of the form.
  var survey: [[String]] {
    let header =
      ["type", "name"] + columns("label") + columns("hint") + ["required"]
      + columns("required_message") + ["relevant", "constraint"] + columns("constraint_message")
      + ["appearance", "calculation"]
    let rows = opening + form.groups.enumerated().flatMap(rows) + closing
    return [header] + rows.map(cells)
  }

  private func cells(_ row: Row) -> [String] {
    let none = editions.map { _ in "" }
    func words(_ words: [String]) -> [String] { words.isEmpty ? none : words }
    let required = editions.map { _ in row.isRequired ? "Answer this question." : "" }
    return [row.type, row.name] + words(row.label) + words(row.hint)
      + [row.isRequired ? "yes" : ""] + required + [row.relevant, row.constraint]
      + words(row.message) + [row.appearance, row.calculation]
  }

  /// The same words in each language.
  private func words(_ text: (FormSpecification) -> FormText?) -> [String] {
    editions.map { text($0)?.words ?? "" }
  }

  private func note(_ name: String, _ text: (FormSpecification) -> FormText?) -> Row {
    Row(type: "note", name: name, label: words(text))
  }

  private var opening: [Row] {
    let told = form.purposes.filter { !$0.isAsked }.map { purpose in
      note("notice_\(purpose.id.posted)") { $0.purpose(purpose.id)?.say }
    }
    let safety = form.safety.map { _ in note("safety") { $0.safety?.limits } }
    return [note("intro", \.intro)] + [safety].compactMap(\.self) + told
  }

  private var closing: [Row] {
    let hashes = editions.enumerated().map { place, edition in
      Row(
        type: "calculate",
        name: place == 0 ? "notice_sha256" : "notice_sha256_\(edition.language.posted)",
        calculation: "'\(edition.noticeHash.hex)'")
    }
    return [note("next", \.next)] + hashes
  }

  private func rows(_ number: Int, _ group: FormSpecification.Group) -> [Row] {
    switch group {
    case .questions(let title, let fields):
      let questions = fields.compactMap(form.field).map(row)
      guard title != nil else { return questions }
      let titles = editions.map { edition in
        if number < edition.groups.count, case .questions(let title?, _) = edition.groups[number] {
          title.words
        } else {
          title?.words ?? ""
        }
      }
      return [Row(type: "begin_group", name: "group_\(number + 1)", label: titles)] + questions
        + [Row(type: "end_group", name: "")]
    case .consent(let id):
      return form.purpose(id).map(rows) ?? []
    }
  }

  /// What is told, and the question, in a group of their own.
  private func rows(asking purpose: Purpose) -> [Row] {
    let key = purpose.answerKey.posted
    var question = Row(type: "select_one yes_no", name: key, isRequired: true)
    question.label = words { $0.purpose(purpose.id)?.ask }
    question.hint = words { $0.purpose(purpose.id)?.ifNo }
    if purpose.needsAgreement {
      question.constraint = ". = 'yes'"
      question.message = question.hint
    }
    return [
      Row(
        type: "begin_group", name: "about_\(purpose.id.posted)",
        label: words { $0.purpose(purpose.id)?.say }),
      question, Row(type: "end_group", name: ""),
    ]
  }

  private func row(_ field: FormField) -> Row {
    var row = Row(type: field.xlsType, name: field.id, isRequired: field.isRequired)
    row.label = words { $0.field(field.id)?.label }
    row.hint = editions.map { edition in
      let field = edition.field(field.id)
      return [field?.hint, field?.why].compactMap { $0?.words }.joined(separator: " ")
    }
    if field.hint == nil, field.why == nil { row.hint = [] }
    row.appearance = [.longText, .address].contains(field.kind) ? "multiline" : ""
    row.relevant = relevant(to: field)
    (row.constraint, row.message) = constraint(on: field)
    return row
  }

  /// When a question is asked: only after the yes that its answer needs, and of who is old enough.
  private func relevant(to field: FormField) -> String {
    var conditions = [field.gate.flatMap(form.purpose).map { "${\($0.answerKey.posted)} = 'yes'" }]
    if let ages = form.ages, ages.youngestForContact != nil, ages.field != field.id,
      field.gate != nil || field.identifies
    {
      let bands = form.bands(from: ages.youngestForContact)
      conditions.append(
        "(\(bands.map { "${\(ages.field)} = '\($0)'" }.joined(separator: " or ")))")
    }
    return conditions.compactMap(\.self).joined(separator: " and ")
  }

  /// What an answer must be, and what is said where it is not.
  private func constraint(on field: FormField) -> (String, [String]) {
    if form.ages?.field == field.id, form.ages?.youngest != nil {
      let young = form.bands(below: form.ages?.youngest).map { ". != '\($0)'" }
      return (young.joined(separator: " and "), words { $0.ages?.belowText })
    }
    if let elsewhere = form.elsewhere, elsewhere.field == field.id {
      return (". != '\(elsewhere.value)'", words { $0.elsewhere?.text })
    }
    guard field.options.isEmpty, field.kind != .date else { return ("", []) }
    let length = "string-length(.) <= \(field.longest)"
    let message = "Use \(field.longest) characters or fewer."
    return field.kind == .email
      ? (
        "regex(., '[^@\\s]+@[^@\\s]+') and \(length)",
        editions.map { _ in "Write an email address, such as name@example.org." }
      )
      : (length, editions.map { _ in message })
  }
}

extension FormField {
  /// The kind of question that it is.
  fileprivate var xlsType: String {
    switch kind {
    case .text, .longText, .email, .phone, .address, .page: "text"
    case .date: "date"
    case .ageBand, .choice: "select_one \(id)"
    case .choices: "select_multiple \(id)"
    }
  }
}
