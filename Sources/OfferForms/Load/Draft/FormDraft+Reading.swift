import Diagnostics
import OfferContent

extension FormDraft {
  /// Reads a form.
  ///
  /// - Parameters:
  ///   - fields: its fields; what stands in them besides is reported by `reportUnknownKeys`.
  ///   - language: the language it is written in.
  ///   - report: gets what is wrong.
  init?(reading fields: inout Fields, language: String, reporting report: inout Report) {
    func text(_ key: String) -> FormText? {
      fields.requiredText(key, language: language, reporting: &report)
    }
    fields.reportPreselection(reporting: &report)
    let id = fields.requiredWords("form", reporting: &report)
    let version = fields.version(reporting: &report)
    let kind =
      fields.requiredNode("kind", reporting: &report) == nil
      ? nil : fields.choice("kind", of: FormSpecification.Kind.self, reporting: &report)
    let (title, intro, next, send) = (text("title"), text("intro"), text("next"), text("send"))
    let controller = fields.requiredWords("controller", reporting: &report)
    let isAnonymous = fields.flag("anonymous", reporting: &report) ?? false
    let ages = Ages(reading: &fields, language: language, reporting: &report)
    let elsewhere = Elsewhere(reading: &fields, language: language, reporting: &report)
    let purposes = PurposeDraft.all(reading: &fields, language: language, reporting: &report)
    let groups = GroupDraft.all(reading: &fields, language: language, reporting: &report)
    let questions = FieldDraft.all(reading: &fields, language: language, reporting: &report)
    let withdrawal = Withdrawal(reading: &fields, reporting: &report)
    let safety = Safety(reading: &fields, language: language, reporting: &report)
    let spam = Spam(reading: &fields, reporting: &report)
    let publication = Publication(reading: &fields, reporting: &report)
    let otherWays = fields.list("other-ways", reporting: &report)
    guard let id, let version, let kind, let title, let intro, let next, let send, let controller
    else { return nil }
    self.init(
      id: id, version: version, kind: kind, language: language, title: title, intro: [intro],
      next: next, send: send, controller: controller, isAnonymous: isAnonymous, ages: ages,
      elsewhere: elsewhere, purposes: purposes, groups: groups, fields: questions,
      withdrawal: withdrawal, safety: safety, spam: spam, publication: publication,
      otherWays: otherWays, location: fields.location)
  }
}

extension PurposeDraft {
  fileprivate static func all(
    reading fields: inout Fields, language: String, reporting report: inout Report
  ) -> [PurposeDraft] {
    guard fields.requiredNode("purposes", reporting: &report) != nil else { return [] }
    return fields.named("purposes", kind: "a purpose", reporting: &report).compactMap {
      id, fields in
      if !Slug.isSlug(id.value) { report.add(.wrongID(id.value, at: id.location)) }
      return PurposeDraft(id: id, reading: fields, language: language, reporting: &report)
    }
  }

  private init?(
    id: Located<String>, reading fields: Fields, language: String, reporting report: inout Report
  ) {
    var fields = fields
    let record = "purposes.\(id.value)."
    func text(_ key: String) -> FormText? {
      fields.text(key, in: record, language: language, reporting: &report)
    }
    fields.reportPreselection(reporting: &report)
    let basis = fields.choice("basis", of: LawfulBasis.self, reporting: &report)
    let authority = fields.words("authority", reporting: &report)
    let condition = fields.words("condition", reporting: &report)
    let recipients = fields.list("recipients", reporting: &report)
    let (say, ask, ifNo) = (text("say"), text("ask"), text("if-no"))
    let agrees = fields.flag("agree", reporting: &report) ?? false
    let retention = Purpose.Retention(reading: &fields, reporting: &report)
    let validFor = fields.period("valid-for", reporting: &report)
    for key in ["basis", "recipients", "say", "retain"] where fields.node(key) == nil {
      report.add(.incompletePurpose(id, without: key))
    }
    fields.reportUnknownKeys(reporting: &report)
    guard let basis, let say, let retention else { return nil }
    self.init(
      id: id, basis: basis, authority: authority?.value, condition: condition?.value,
      recipients: recipients, say: say, ask: ask, ifNo: ifNo, needsAgreement: agrees,
      retention: retention, validFor: validFor, location: id.location)
  }
}

extension Purpose.Retention {
  fileprivate init?(reading fields: inout Fields, reporting report: inout Report) {
    guard var given = fields.record("retain", kind: "'retain'", reporting: &report) else {
      return nil
    }
    let period = given.period("for", reporting: &report)
    let start = given.choice("from", of: Start.self, reporting: &report)
    let cap = given.period("max", reporting: &report)
    let ending = given.choice("then", of: Ending.self, reporting: &report)
    for key in ["for", "from", "then"] where given.node(key) == nil {
      report.add(.incompleteRetention(without: key, at: given.location))
    }
    given.reportUnknownKeys(reporting: &report)
    guard let period, let start, let ending else { return nil }
    self.init(period, from: start, cap: cap, then: ending)
  }
}
