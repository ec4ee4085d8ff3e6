import Diagnostics

/// What is kept has an end, even where the day it waits for never comes.
struct EndlessRetention: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for purpose in form.draft.purposes {
        let retention = purpose.retention
        if retention.start != .submitted, retention.cap == nil {
          report.add(.endlessRetention(purpose.id, waitingFor: retention.start))
        }
        if let cap = retention.cap, cap.isShorter(than: retention.period) {
          report.add(.capTooShort(purpose.id, cap: cap, period: retention.period))
        }
      }
    }
  }
}

extension Period {
  /// Whether it is over before another that began on the same day, whatever day that was.
  fileprivate func isShorter(than other: Period) -> Bool {
    months * 31 + days < other.months * 28 + other.days
  }
}

extension Rule {
  static let endlessRetention = Rule(
    "endless-retention", .error,
    "Answers are kept for a time that ends, counted from the day they were sent.",
    why: "A case that is never closed would keep somebody's answers for ever.")
}

extension Diagnostic {
  fileprivate static func endlessRetention(
    _ purpose: Located<String>, waitingFor start: Purpose.Retention.Start
  ) -> Diagnostic {
    Diagnostic(
      .endlessRetention,
      "the answers for '\(purpose.value)' are kept for ever where '\(start.rawValue)' never comes",
      at: purpose.location, help: "add the longest time to 'retain', such as 'max: P2Y'")
  }

  fileprivate static func capTooShort(
    _ purpose: Located<String>, cap: Period, period: Period
  ) -> Diagnostic {
    Diagnostic(
      .endlessRetention,
      "the longest time for '\(purpose.value)', \(cap.inWords), is shorter than the usual one, "
        + period.inWords,
      at: purpose.location, help: "make 'max' at least as long as 'for'")
  }
}
