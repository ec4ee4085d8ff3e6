import Diagnostics

/// The question of a consent stands alone.
struct CrowdedConsent: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for group in form.draft.groups {
        if let consent = group.consent, !group.questions.isEmpty || group.title != nil {
          report.add(.crowdedConsent(consent))
        } else if group.consent == nil, group.questions.isEmpty {
          report.add(.emptyGroup(at: group.location))
        }
      }
    }
  }
}

extension Rule {
  static let crowdedConsent = Rule(
    "crowded-consent", .error,
    "A group of a form holds one question for a yes and nothing else, or questions.",
    why: "A yes must be told apart from everything else on the page: UK GDPR Article 7(2).",
    code: "E08")
}

extension Diagnostic {
  fileprivate static func crowdedConsent(_ consent: Located<String>) -> Diagnostic {
    Diagnostic(
      .crowdedConsent, "something else is asked together with the yes to '\(consent.value)'",
      at: consent.location,
      help: "give the other questions a group of their own, with '- ask:' before them")
  }

  fileprivate static func emptyGroup(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .crowdedConsent, "this group asks nothing", at: location,
      help: "add 'ask: {…}' or 'consent: …' to it, or take it out")
  }
}
