import Diagnostics

/// The gates of a form in all its languages and versions: a submission goes through the one of the page that
/// it was sent from, so that a later version never adds a recipient to it (R7) or time (R5).
public struct FormGates: Sendable {
  private let gates: [FormGate]

  /// Prepares the gates of a form; the first is that of its original.
  public init(_ form: Form) {
    gates = form.gatedEditions.map(FormGate.init)
  }

  /// What becomes of a line of an export.
  ///
  /// - Parameters:
  ///   - line: one submission, as JSON.
  ///   - now: the moment; what happens after it does not count yet.
  /// - Returns: what becomes of it.
  /// - Throws: why the line is no submission, without a word of what was read.
  public func verdict(
    onLine line: ArraySlice<UInt8>, at now: Instant
  ) throws(SubmissionFault) -> Verdict {
    let submission = try Submission(reading: line)
    let gate = gate(for: submission)
    guard gate.knowsWithdrawals(of: submission) else {
      throw .shape("a withdrawal is from a purpose that this form asks no consent for")
    }
    return gate.verdict(on: submission, at: now)
  }

  /// The gate of the page that something was sent from; where there was never such a page, the one that says
  /// why not.
  private func gate(for submission: Submission) -> FormGate {
    let (version, language) = (submission.answer("version"), submission.answer("lang"))
    let ofLanguage = gates.filter { language?.isText($0.form.language) == true }
    return ofLanguage.first { version?.isText($0.form.version.value) == true }
      ?? ofLanguage.first ?? gates[0]
  }
}

extension Form {
  /// Every page that somebody may have filled in, that of the original first.
  private var pages: [FormSpecification] { editions + published.flatMap(\.editions) }

  /// The pages, each version and language once.
  var gatedEditions: [FormSpecification] {
    var seen: Set<[String]> = []
    return pages.filter { seen.insert([$0.version.value, $0.language]).inserted }
  }
}

extension FormGate {
  /// Whether each withdrawal is from a purpose that has a consent.
  func knowsWithdrawals(of submission: Submission) -> Bool {
    submission.events.allSatisfy { event in
      guard case .withdrawn(let purpose) = event.kind else { return true }
      return purposes.contains { $0.purpose.id == purpose && $0.purpose.basis.isConsent }
    }
  }
}
