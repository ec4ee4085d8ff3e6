import OfferContent

/// For how long a purpose may use what somebody sent, as of a moment.
struct Times {
  /// How the time of a purpose ends before its retention does.
  enum End { case over, expired, withdrawn }

  /// The moment from which it may no longer; nil where it never could, as nobody said yes.
  let liveUntil: Instant?

  /// What ends it.
  let end: End

  /// The moment from which a yes no longer holds, whatever the retention: nil where it holds for good, or
  /// where there is none.
  let yesUntil: Instant?

  /// The moment at which the yes was taken back, as far as that has happened.
  let withdrawn: Instant?

  /// The moment at which the yes runs out; nil where it does not.
  let expiry: Instant?

  /// The moment from which the record of the answer is no longer kept; nil where there is none.
  let recordUntil: Instant?

  /// Works out the times of a purpose (R2, R4, R5).
  ///
  /// - Parameters:
  ///   - purpose: the purpose.
  ///   - answer: whether they said yes or no where it asks; nil where they said neither.
  ///   - submission: when it was sent and what happened since.
  ///   - now: the moment; what happens after it does not count.
  ///   - proof: how long the record of a consent is kept.
  init(
    of purpose: Purpose, answer: Bool?, in submission: Submission, at now: Instant, proof: Period?
  ) {
    let retention = Times.end(of: purpose.retention, in: submission, at: now)
    guard purpose.basis.isConsent, answer == true else {
      let isLive = !purpose.basis.isConsent && (!purpose.needsAgreement || answer == true)
      liveUntil = isLive ? retention : nil
      (end, yesUntil, withdrawn, expiry) = (.over, nil, nil, nil)
      recordUntil =
        purpose.basis.isConsent
        ? answer.flatMap { _ in proof.map(submission.submitted.later) }
        : purpose.needsAgreement ? liveUntil : nil
      return
    }
    expiry = purpose.validFor.map(submission.submitted.later)
    withdrawn =
      submission.events.filter { $0.kind == .withdrawn(purpose.id) && $0.at <= now }.map(\.at).min()
    yesUntil = [expiry, withdrawn].compactMap(\.self).min()
    let first = min(retention, yesUntil ?? retention)
    liveUntil = first
    end = withdrawn == first ? .withdrawn : expiry == first ? .expired : .over
    let last = [withdrawn, first].compactMap(\.self).max() ?? first
    recordUntil = proof.map(last.later) ?? first
  }

  /// The end of a retention: from its event where that has happened, but never later than the cap.
  private static func end(
    of retention: Purpose.Retention, in submission: Submission, at now: Instant
  ) -> Instant {
    let cap = retention.cap.map(submission.submitted.later)
    let start: Instant?
    switch retention.start {
    case .submitted: start = submission.submitted
    case .caseClosed: start = submission.first(.caseClosed, before: now)
    case .published: start = submission.first(.published, before: now)
    }
    let ends = [start.map { $0.later(retention.period) }, cap].compactMap(\.self)
    // Where nothing says when it ends, it is over at once: the compiler of forms asks for a cap.
    return ends.min() ?? submission.submitted
  }

  /// Whether the purpose may use something at a moment.
  func isLive(at now: Instant) -> Bool { liveUntil.map { now < $0 } ?? false }

  /// Whether the yes holds at a moment, for answers that depend on it.
  func yesHolds(at now: Instant) -> Bool { yesUntil.map { now < $0 } ?? true }
}

extension Submission {
  /// When something first happened, as far as that is not after a moment.
  func first(_ kind: Event.Kind, before now: Instant) -> Instant? {
    events.filter { $0.kind == kind && $0.at <= now }.map(\.at).min()
  }
}
