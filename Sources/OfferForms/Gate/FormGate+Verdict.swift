import Diagnostics

extension FormGate {
  /// What becomes of a submission.
  ///
  /// - Parameters:
  ///   - submission: what was posted, and what happened since.
  ///   - now: the moment; what happens after it does not count yet.
  /// - Returns: what is kept, for whom and until when, and why the rest is not.
  public func verdict(on submission: Submission, at now: Instant) -> Verdict {
    let sheet = Sheet(submission, for: self)
    if sheet.isFromMachine { return Verdict(.discarded) }
    guard sheet.form?.isText(form.id.value) == true else {
      return Verdict(.refused, faults: ["form.wrong"])
    }
    guard sheet.language?.isText(form.language) == true else {
      return Verdict(.refused, faults: ["lang.unknown"])
    }
    guard sheet.version?.isText(form.version.value) == true,
      sheet.noticeHash?.isText(noticeHash) == true
    else { return Verdict(.askAgain, faults: ["version.changed"]) }
    if let exit = exit(for: sheet) { return Verdict(exit) }
    let faults = faults(in: sheet, isComplete: submission.gated != nil)
    guard faults.isEmpty else { return Verdict(.refused, faults: faults) }
    return weighed(submission, sheet, at: now)
  }

  /// What is kept of a post that is as it should be.
  private func weighed(_ submission: Submission, _ sheet: Sheet, at now: Instant) -> Verdict {
    let submission = form.isAnonymous ? submission.withoutTime : submission
    let isWithoutContact = isWithoutContact(sheet, isComplete: submission.gated != nil)
    let choices = purposes.indices.map { place -> Bool? in
      guard purposes[place].isAsked, let choice = sheet.choices[place],
        !(isWithoutContact && purposes[place].purpose.basis.isConsent)
      else { return nil }
      return choice.isText("yes")
    }
    let times = purposes.indices.map { place in
      Times(
        of: purposes[place].purpose, answer: choices[place], in: submission, at: now,
        proof: form.withdrawal?.proof)
    }
    var verdict = Verdict(.accepted)
    let isKept = fields.indices.map { place in
      keep(place, sheet, times, choices, isWithoutContact, at: now, in: &verdict)
    }
    addViews(isKept, times, at: now, to: &verdict)
    addRecords(choices, times, submission, at: now, to: &verdict)
    for _ in 0..<sheet.unknownCount { verdict.drops.append(.init(name: nil, reason: .unknown)) }
    let hasRecord = times.map { record in record.recordUntil.map { now < $0 } ?? false }
    guard isKept.contains(true) || hasRecord.contains(true) else {
      verdict.status = .over
      return verdict
    }
    verdict.submission = remains(
      of: submission, sheet, isKept, choices, hasRecord, at: now, in: &verdict)
    return verdict
  }

  /// Whether an answer is kept; says in the verdict for how long, or why not.
  private func keep(
    _ place: Int, _ sheet: Sheet, _ times: [Times], _ choices: [Bool?], _ isWithoutContact: Bool,
    at now: Instant, in verdict: inout Verdict
  ) -> Bool {
    guard sheet.answers[place] != nil else { return false }
    let field = fields[place]
    if isWithoutContact, field.needsContact {
      verdict.drops.append(.init(name: field.field.id, reason: .noAge))
      return false
    }
    if let gate = field.gate, gate < 0 || choices[gate] != true {
      verdict.drops.append(.init(name: field.field.id, reason: .withheld))
      return false
    }
    let live = field.uses.filter { times[$0].isLive(at: now) }
    let gateTimes = field.gate.map { times[$0] }
    let longest = live.max { one, other in
      (times[one].liveUntil ?? now) < (times[other].liveUntil ?? now)
    }
    guard let longest, let until = times[longest].liveUntil,
      gateTimes?.yesHolds(at: now) ?? true
    else {
      let reason = reason(field, times, gateTimes, at: now)
      if reason != .withheld { verdict.erased.append(field.field.id) }
      verdict.drops.append(.init(name: field.field.id, reason: reason))
      return false
    }
    verdict.kept.append(
      .init(
        field: field.field.id, until: min(until, gateTimes?.yesUntil ?? until),
        then: purposes[longest].purpose.retention.ending))
    return true
  }

  /// Why an answer is no longer kept: that a yes was taken back is said before that a time is over.
  private func reason(
    _ field: GatedField, _ times: [Times], _ gate: Times?, at now: Instant
  ) -> Verdict.Reason {
    let ends = field.uses.compactMap { times[$0].liveUntil == nil ? nil : times[$0].end }
    if ends.isEmpty { return .withheld }
    if gate?.withdrawn != nil || ends.contains(.withdrawn) { return .withdrawn }
    if gate?.yesHolds(at: now) == false || ends.contains(.expired) { return .expired }
    return .over
  }

  /// Who may see what: the kept answers of live purposes that name them.
  private func addViews(
    _ isKept: [Bool], _ times: [Times], at now: Instant, to verdict: inout Verdict
  ) {
    for (reader, organisation) in readers.enumerated() {
      let seen = fields.indices.filter { place in
        isKept[place]
          && fields[place].uses.contains {
            times[$0].isLive(at: now) && purposes[$0].readers.contains(reader)
          }
      }
      guard !seen.isEmpty else { continue }
      verdict.views.append(
        .init(organisation: organisation, fields: seen.map { fields[$0].field.id }))
    }
  }
}
