import Diagnostics
import OfferContent

extension Rule {
  static let preselected = Rule(
    "preselected", .error, "Nothing in a form is answered before somebody answers it.",
    why: "A box that is ticked already is no yes: UK GDPR recital 32.", code: "E09")
}

extension Fields {
  /// Reports each key with which other tools answer a question beforehand.
  mutating func reportPreselection(reporting report: inout Report) {
    for field in allFields where Fields.answersBeforehand.contains(field.key) {
      _ = node(field.key)
      report.add(.preselected(field.key, at: text.location(of: field.place)))
    }
  }

  private static let answersBeforehand: Set<String> = [
    "default", "default-value", "checked", "selected", "preselected", "prefilled", "prefill",
    "value", "initial", "initial-value", "autofill",
  ]
}

extension Diagnostic {
  fileprivate static func preselected(_ key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .preselected, "'\(key)' would answer the question before somebody does", at: location,
      help: "take the line out: every question of a form begins without an answer")
  }
}
