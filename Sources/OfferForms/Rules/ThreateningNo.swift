import Diagnostics

/// Nobody loses anything by saying no.
struct ThreateningNo: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for purpose in form.draft.purposes where purpose.basis.isConsent {
        guard let ifNo = purpose.ifNo else { continue }
        let words = ifNo.words.lowercased().replacing("’", with: "'")
        guard let threat = ThreateningNo.threats.first(where: words.contains) else { continue }
        report.add(.threateningNo(threat, in: ifNo))
      }
    }
  }

  /// How people say that somebody loses something.
  private static let threats = [
    "you will not be able", "you won't be able", "you cannot get", "you can't get",
    "you cannot have",
    "you can't have", "you will not get", "you won't get", "you will not receive",
    "you won't receive", "you will lose", "you'll lose", "you lose", "we cannot help",
    "we can't help", "we will not help", "we won't help", "we will stop", "we'll stop",
    "your support ends", "your support will end", "may affect", "will affect", "unable to",
  ]
}

extension Rule {
  static let threateningNo = Rule(
    "threatening-no", .warning, "What happens on no takes nothing away from the rest of the offer.",
    why: "A yes that is given for fear of losing something is not free: UK GDPR recital 42.",
    code: "E12")
}

extension Diagnostic {
  fileprivate static func threateningNo(_ threat: String, in text: FormText) -> Diagnostic {
    Diagnostic(
      .threateningNo, "'\(threat)' sounds like a loss for those who say no", at: text.location,
      help:
        "say what stays as it is; where something really ends, let the data protection officer agree to it"
    )
  }
}
