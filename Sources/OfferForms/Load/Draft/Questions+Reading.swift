import Diagnostics
import OfferContent

extension GroupDraft {
  /// Reads the groups that the page is made of.
  static func all(
    reading fields: inout Fields, language: String, reporting report: inout Report
  ) -> [GroupDraft] {
    guard fields.requiredNode("pages", reporting: &report) != nil else { return [] }
    let records = fields.records("pages", kind: "a group of 'pages'", reporting: &report)
    return zip(1..., records).map { number, record in
      GroupDraft(
        reading: record, in: "pages.\(number).", language: language, reporting: &report)
    }
  }

  private init(
    reading fields: Fields, in record: String, language: String, reporting report: inout Report
  ) {
    var fields = fields
    fields.reportPreselection(reporting: &report)
    title = fields.text("title", in: record, language: language, reporting: &report)
    consent = fields.words("consent", reporting: &report)
    questions = fields.questions(reporting: &report)
    location = fields.location
    fields.reportUnknownKeys(reporting: &report)
  }
}

extension FieldDraft {
  /// Reads what is said of each question.
  static func all(
    reading fields: inout Fields, language: String, reporting report: inout Report
  ) -> [FieldDraft] {
    fields.named("fields", kind: "a question", reporting: &report).compactMap { id, fields in
      if !FormField.isID(id.value) { report.add(.wrongFieldID(id.value, at: id.location)) }
      return FieldDraft(id: id, reading: fields, language: language, reporting: &report)
    }
  }

  private init?(
    id: Located<String>, reading fields: Fields, language: String, reporting report: inout Report
  ) {
    var fields = fields
    let record = "fields.\(id.value)."
    func text(_ key: String) -> FormText? {
      fields.text(key, in: record, language: language, reporting: &report)
    }
    fields.reportPreselection(reporting: &report)
    let purposes = fields.list("for", reporting: &report)
    let gate = fields.words("gate", reporting: &report)
    let isRequired = fields.flag("required", reporting: &report) ?? false
    let longest = fields.number("max", in: 1...10_000, reporting: &report)
    let label = fields.requiredText(
      "label", in: record, language: language, reporting: &report)
    let (hint, why) = (text("hint"), text("why"))
    let options = fields.options(in: record, language: language, reporting: &report)
    let special = fields.choice(
      "special", of: FormField.SpecialCategory.self, reporting: &report)
    let identifies = fields.flag("identifies", reporting: &report)
    let category = fields.words("data", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let label else { return nil }
    self.init(
      id: id, purposes: purposes, gate: gate, isRequired: isRequired, longest: longest,
      label: label, hint: hint, why: why, options: options, special: special,
      identifies: identifies, category: category?.value)
  }
}

extension FormField {
  /// Whether a name has small letters, digits and underscores only, a letter first.
  static func isID(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isSmallLetter else { return false }
    return name.utf8.allSatisfy {
      $0.isSmallLetter || $0 == UInt8(ascii: "_")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }
}

extension Fields {
  /// The fields of a group with their kinds, in their order.
  fileprivate mutating func questions(
    reporting report: inout Report
  ) -> [(field: Located<String>, kind: FormField.Kind)] {
    guard var asked = record("ask", kind: "'ask'", reporting: &report) else { return [] }
    return asked.allFields.compactMap { field in
      let id = Located(field.key, at: asked.text.location(of: field.place))
      guard let kind = asked.kind(of: field.key, reporting: &report) else { return nil }
      return (id, kind)
    }
  }

  private mutating func kind(of field: String, reporting report: inout Report) -> FormField.Kind? {
    guard let words = words(field, reporting: &report) else { return nil }
    guard !FormField.kindsOfFiles.contains(words.value) else {
      report.add(.fileField(words))
      return nil
    }
    guard let kind = FormField.Kind(rawValue: words.value) else {
      report.add(
        .unknownChoice(
          words.value, key: field, at: words.location,
          known: FormField.Kind.allCases.map(\.rawValue)))
      return nil
    }
    return kind
  }

  /// What can be chosen from.
  fileprivate mutating func options(
    in record: String, language: String, reporting report: inout Report
  ) -> [(value: Located<String>, label: FormText)] {
    guard var given = self.record("options", kind: "'options'", reporting: &report) else {
      return []
    }
    given.reportPreselection(reporting: &report)
    return given.allFields.compactMap { field in
      let value = Located(field.key, at: given.text.location(of: field.place))
      guard
        let label = given.text(
          field.key, in: record + "options.", language: language, reporting: &report)
      else { return nil }
      return (value, label)
    }
  }
}
