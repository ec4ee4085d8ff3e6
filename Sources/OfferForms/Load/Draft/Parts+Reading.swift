import Diagnostics
import OfferContent

extension FormDraft.Ages {
  init?(reading fields: inout Fields, language: String, reporting report: inout Report) {
    guard var given = fields.record("ages", kind: "'ages'", reporting: &report) else { return nil }
    let field = given.requiredWords("field", reporting: &report)
    youngest = given.number("min", in: 1...25, reporting: &report)
    youngestForContact = given.number("contact-from", in: 1...25, reporting: &report)
    belowText = given.text("below-min", in: "ages.", language: language, reporting: &report)
    location = given.location
    given.reportUnknownKeys(reporting: &report)
    guard let field else { return nil }
    self.field = field
  }
}

extension FormDraft.Elsewhere {
  init?(reading fields: inout Fields, language: String, reporting report: inout Report) {
    guard var given = fields.record("elsewhere", kind: "'elsewhere'", reporting: &report) else {
      return nil
    }
    let field = given.requiredWords("field", reporting: &report)
    let value = given.requiredWords("value", reporting: &report)
    let text = given.requiredText(
      "say", in: "elsewhere.", language: language, reporting: &report)
    given.reportUnknownKeys(reporting: &report)
    guard let field, let value, let text else { return nil }
    self.init(field: field, value: value, text: text)
  }
}

extension FormDraft.Withdrawal {
  init?(reading fields: inout Fields, reporting report: inout Report) {
    guard var given = fields.record("withdraw", kind: "'withdraw'", reporting: &report) else {
      return nil
    }
    let form = given.requiredWords("form", reporting: &report)
    let actWithin = given.requiredPeriod("act-within", reporting: &report)
    let proof = given.requiredPeriod("proof", reporting: &report)
    let also = given.list("also", reporting: &report)
    given.reportUnknownKeys(reporting: &report)
    guard let form, let actWithin, let proof else { return nil }
    self.init(form: form, actWithin: actWithin, proof: proof, also: also)
  }
}

extension FormDraft.Safety {
  init?(reading fields: inout Fields, language: String, reporting report: inout Report) {
    guard var given = fields.record("safety", kind: "'safety'", reporting: &report) else {
      return nil
    }
    let checked = given.requiredText(
      "checked", in: "safety.", language: language, reporting: &report)
    let limits = given.requiredText("limits", in: "safety.", language: language, reporting: &report)
    let urgent = given.list("urgent", reporting: &report)
    let hasExit = given.flag("exit", reporting: &report) ?? false
    given.reportUnknownKeys(reporting: &report)
    guard let checked, let limits else { return nil }
    self.init(checked: checked, limits: limits, urgent: urgent, hasExit: hasExit)
  }
}

extension FormDraft.Spam {
  /// Reads `spam`; what is not said is 4 seconds and a day, so that nobody who writes slowly is turned away.
  init(reading fields: inout Fields, reporting report: inout Report) {
    var given = fields.record("spam", kind: "'spam'", reporting: &report)
    honeypot =
      given?.words("honeypot", reporting: &report)
      ?? Located("company_website", at: fields.location)
    shortestSeconds = given?.number("min-seconds", in: 0...60, reporting: &report) ?? 4
    longestHours = given?.number("max-hours", in: 1...168, reporting: &report) ?? 24
    given?.reportUnknownKeys(reporting: &report)
  }
}

extension FormDraft.Publication {
  /// Reads `publish`; what is not said is the rule that all counts of people are held to.
  init(reading fields: inout Fields, reporting report: inout Report) {
    var given = fields.record("publish", kind: "'publish'", reporting: &report)
    suppressBelow = given?.number("suppress-below", in: 1...10_000, reporting: &report) ?? 10
    roundTo = given?.number("round-to", in: 1...10_000, reporting: &report) ?? 5
    smallestBase = given?.number("min-base", in: 1...10_000, reporting: &report) ?? 20
    self.fields = given?.list("count", reporting: &report) ?? []
    if let words = given?.words("free-text", reporting: &report), words.value != "never" {
      report.add(
        .unknownChoice(words.value, key: "free-text", at: words.location, known: ["never"]))
    }
    given?.reportUnknownKeys(reporting: &report)
    location = given?.location
  }
}
