import Diagnostics
import OfferContent

extension FormGate {
  /// What is written down about each consent and agreement, and who has to be told that one was taken back.
  func addRecords(
    _ choices: [Bool?], _ times: [Times], _ submission: Submission, at now: Instant,
    to verdict: inout Verdict
  ) {
    for place in purposes.indices {
      guard let isYes = choices[place], let until = times[place].recordUntil, now < until else {
        continue
      }
      let purpose = purposes[place].purpose
      guard purpose.basis.isConsent else {
        verdict.records.append(
          .init(purpose: purpose.id, state: .agreed, at: submission.submitted))
        continue
      }
      guard isYes else {
        verdict.records.append(
          .init(purpose: purpose.id, state: .refused, at: submission.submitted))
        continue
      }
      verdict.records.append(.init(purpose: purpose.id, state: .given, at: submission.submitted))
      let (expiry, withdrawn) = (times[place].expiry, times[place].withdrawn)
      if let expiry, expiry <= now, withdrawn.map({ expiry < $0 }) ?? true {
        verdict.records.append(.init(purpose: purpose.id, state: .expired, at: expiry))
      }
      guard let withdrawn else { continue }
      verdict.records.append(.init(purpose: purpose.id, state: .withdrawn, at: withdrawn))
      let by = form.withdrawal.map { withdrawn.later($0.actWithin) } ?? withdrawn
      for reader in purposes[place].readers {
        verdict.messages.append(.init(to: readers[reader], purpose: purpose.id, by: by))
      }
    }
  }

  /// The submission that is kept: what is no question of the form, what nobody may see and what says who
  /// sent an anonymous form is not in it.
  func remains(
    of submission: Submission, _ sheet: Sheet, _ isKept: [Bool], _ choices: [Bool?],
    _ hasRecord: [Bool], at now: Instant, in verdict: inout Verdict
  ) -> Submission {
    var posted: [(name: String, answer: Submission.Answer)] = [
      ("form", .text(form.id.value)), ("version", .text(form.version.value)),
      ("lang", .text(form.language)), ("notice_sha256", .text(noticeHash)),
    ]
    for place in purposes.indices where hasRecord[place] {
      guard let isYes = choices[place] else { continue }
      posted.append((purposes[place].answerKey, .text(isYes ? "yes" : "no")))
    }
    for place in fields.indices where isKept[place] {
      guard let answer = sheet.answers[place] else { continue }
      posted.append((fields[place].field.id, answer))
    }
    if form.isAnonymous, submission.reference != nil {
      verdict.drops.append(.init(name: "reference", reason: .identity))
    }
    let events = submission.events.filter { event in
      guard case .withdrawn(let purpose) = event.kind else { return true }
      return purposes.indices.contains {
        purposes[$0].purpose.id == purpose && hasRecord[$0] && choices[$0] == true
      }
    }
    return Submission(
      posted: posted, submitted: submission.submitted, channel: submission.channel,
      reference: form.isAnonymous ? nil : submission.reference, events: events, gated: now)
  }
}

extension Submission {
  /// The same with days in place of times.
  var withoutTime: Submission {
    var copy = self
    copy.submitted = submitted.withoutTime
    copy.events = events.map { Event($0.kind, at: $0.at.withoutTime) }
    return copy
  }
}
