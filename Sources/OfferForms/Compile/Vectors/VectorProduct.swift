import OfferContent

/// Every combination of what may be answered, left out and taken back.
struct VectorProduct {
  /// How much of everything is combined.
  enum Coverage: CaseIterable {
    /// Consent answers, gated answers and withdrawals, all with all.
    case exhaustive

    /// Consent answers with each withdrawal and each pair of them, gated answers all there or all not.
    case pairs

    /// Consent answers with each withdrawal, gated answers all there.
    case singles

    /// What it is, for people.
    var words: String {
      switch self {
      case .exhaustive:
        "Exhaustive: every combination of consent answers (yes, no, missing), of the answers that depend on each consent (all there or not), and of withdrawals of what was said yes to, at both sides of every moment at which something changes."
      case .pairs:
        "Not exhaustive: every combination of consent answers (yes, no), with all answers that depend on consents there or not, and each withdrawal and each pair of withdrawals, at both sides of every moment at which something changes."
      case .singles:
        "Not exhaustive: every combination of consent answers (yes, no), with all answers there and each single withdrawal, at both sides of every moment at which something changes."
      }
    }
  }

  let samples: SampleAnswers
  let coverage: Coverage

  private var gate: FormGate { samples.gate }

  /// The places of the consents that the page asks for.
  private var consents: [Int] {
    gate.purposes.indices.filter {
      gate.purposes[$0].isAsked && gate.purposes[$0].purpose.basis.isConsent
    }
  }

  /// The vectors, one for each combination.
  var vectors: [Vector] {
    answers.flatMap { answers in
      presences.flatMap { present in
        withdrawals(from: answers).map { withdrawn in
          vector(answers, present: present, withdrawn: withdrawn)
        }
      }
    }
  }

  /// What is answered to each consent, in every combination; the last consent changes fastest.
  private var answers: [[String?]] {
    let possible: [String?] = coverage == .exhaustive ? ["yes", "no", nil] : ["yes", "no"]
    return consents.reduce([[]]) { rows, _ in
      rows.flatMap { row in possible.map { row + [$0] } }
    }
  }

  /// For which consents the answers that depend on them are there.
  private var presences: [Set<Int>] {
    let gated = consents.filter { place in gate.fields.contains { $0.gate == place } }
    switch coverage {
    case .exhaustive: return subsets(of: gated, upTo: gated.count).reversed()
    case .pairs: return gated.isEmpty ? [[]] : [Set(gated), []]
    case .singles: return [Set(gated)]
    }
  }

  private func withdrawals(from answers: [String?]) -> [Set<Int>] {
    guard !answers.contains(nil) else { return [[]] }
    let given = zip(consents, answers).filter { $1 == "yes" }.map(\.0)
    let most = coverage == .exhaustive ? given.count : coverage == .pairs ? 2 : 1
    return subsets(of: given, upTo: most)
  }

  private func subsets(of places: [Int], upTo most: Int) -> [Set<Int>] {
    places.reduce([[]]) { sets, place in
      sets + sets.filter { $0.count < most }.map { $0.union([place]) }
    }
  }

  private func vector(
    _ answers: [String?], present: Set<Int>, withdrawn: Set<Int>
  ) -> Vector {
    let ids = consents.map { gate.purposes[$0].purpose.id }
    var submission = samples.post(
      { purpose in
        ids.firstIndex(of: purpose.purpose.id).map { answers[$0] } ?? "yes"
      }, where: { $0.gate.map(present.contains) ?? true })
    submission.events = withdrawn.sorted().map { place in
      Submission.Event(
        .withdrawn(gate.purposes[place].purpose.id),
        at: samples.sent.later(Period(months: 1, days: place)))
    }
    return Vector("", submission, through: gate)
  }
}
