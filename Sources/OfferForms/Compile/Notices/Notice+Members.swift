import Diagnostics

extension Notice {
  /// What is told, but for the version.
  static func members(
    of purpose: Purpose, in form: FormSpecification
  ) -> [(key: String, value: JSON)] {
    var members: [(key: String, value: JSON)] = [
      ("form", .string(form.id.value)),
      ("title", .string(form.title.words)),
      ("purpose", .string(purpose.id)),
      ("language", .string(purpose.say.language)),
      ("controller", organisation(form.controller)),
      ("recipients", .array(purpose.recipients.map(organisation))),
      ("basis", basis(of: purpose)),
      ("say", .string(purpose.say.words)),
      ("answers", answers(to: purpose, in: form)),
      ("retention", retention(purpose.retention)),
    ]
    if let ask = purpose.ask { members.append(("ask", .string(ask.words))) }
    if let ifNo = purpose.ifNo { members.append(("if_no", .string(ifNo.words))) }
    if let period = purpose.validFor {
      members.append(("valid_for", .string(period.description)))
    }
    if purpose.basis.isConsent, let withdrawal = form.withdrawal {
      members.append(("withdrawal", route(withdrawal)))
    }
    if let safety = form.safety {
      members.append(("safety", ["limits": .string(safety.limits.words)]))
    }
    return members
  }

  private static func organisation(_ organisation: Organisation) -> JSON {
    [
      "name": .string(organisation.name), "role": .string(organisation.role.rawValue),
      "privacy": .string(organisation.privacyPage.asWritten),
    ]
  }

  private static func basis(of purpose: Purpose) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("kind", .string(purpose.basis.rawValue)), ("law", .string(purpose.basis.law)),
      ("agreement", .boolean(purpose.needsAgreement)),
    ]
    if let authority = purpose.authority { members.append(("authority", .string(authority))) }
    if let condition = purpose.condition { members.append(("condition", .string(condition))) }
    return .object(members)
  }

  /// The questions whose answers are used.
  private static func answers(to purpose: Purpose, in form: FormSpecification) -> JSON {
    .array(
      form.fields(of: purpose).map { ["id": .string($0.id), "label": .string($0.label.words)] })
  }

  private static func retention(_ retention: Purpose.Retention) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("for", .string(retention.period.description)), ("from", .string(retention.start.rawValue)),
      ("then", .string(retention.ending.rawValue)), ("words", .string(retention.inWords)),
    ]
    if let cap = retention.cap { members.append(("max", .string(cap.description))) }
    return .object(members)
  }

  private static func route(_ withdrawal: FormSpecification.Withdrawal) -> JSON {
    [
      "form": .string(withdrawal.form), "act_within": .string(withdrawal.actWithin.description),
      "proof": .string(withdrawal.proof.description), "also": .strings(withdrawal.also),
    ]
  }
}
