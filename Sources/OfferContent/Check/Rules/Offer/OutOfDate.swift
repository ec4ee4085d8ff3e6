import Diagnostics

/// What may change is checked again in time: a warning before the day, then an error where it is
/// statutory, which is what the nation's pages of law and schemes, its sums and its contacts are.
struct OutOfDate: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    guard let reviewBy = page.reviewBy else { return }
    let help =
      "read it against its sources, put right what changed, and write that day behind 'reviewed' and "
      + "a later one behind 'review-by'"
    check(
      page.pageTitle, by: reviewBy, isStatutory: page.isStatutory, in: offer.offer, help: help,
      reporting: &report)
  }

  private func check(
    _ title: String, by day: Located<Day>, isStatutory: Bool, in offer: LocalOffer, help: String,
    reporting report: inout Report
  ) {
    if offer.isOverdue(day.value) {
      report.add(.overdue(title, day, help: help, severity: isStatutory ? .error : .warning))
    } else {
      let days = offer.today.days(to: day.value)
      guard days <= offer.nation.thresholds.reviewWarningDays else { return }
      report.add(.dueSoon(title, day, days: days, help: help))
    }
  }
}

extension OutOfDate: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    let nation = "Content/\(offer.offer.nation.id)/"
    for amount in offer.offer.amounts {
      check(
        amount.title, by: amount.reviewBy,
        isStatutory: amount.id.location.path.hasPrefix(nation), in: offer.offer,
        help: "look it up at its source, put it right, and write that day behind 'checked' and a "
          + "later one behind 'review-by'",
        reporting: &report)
    }
    for pack in offer.offer.nation.duties {
      check(
        pack.law, by: pack.reviewBy, isStatutory: true, in: offer.offer,
        help:
          "read the law, put right what changed, and write that day behind 'checked' and a later one "
          + "behind 'review-by'",
        reporting: &report)
    }
    for service in offer.offer.partnerServices where service.page.reviewBy == nil {
      check(
        service.page.title.value,
        by: service.assured.map { _ in offer.offer.reviewBy(of: service) }, isStatutory: false,
        in: offer.offer,
        help: "ask the organisation whether it all still holds, put right what changed, and write "
          + "that day behind 'assured'",
        reporting: &report)
    }
    for contact in offer.offer.contacts {
      check(
        contact.name, by: contact.checked.map { _ in offer.offer.reviewBy(of: contact) },
        isStatutory: contact.id.location.path.hasPrefix(nation), in: offer.offer,
        help: "try each number and address of it, put right what changed, and write that day "
          + "behind 'checked'",
        reporting: &report)
    }
  }
}

extension Rule {
  static let outOfDate = Rule(
    "out-of-date", .error,
    "Every page, sum and contact is checked again by the day that was set for it.",
    why: "Somebody relies on a sum or a number that may have changed since.")
}

extension Diagnostic {
  fileprivate static func overdue(
    _ title: String, _ day: Located<Day>, help: String, severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .outOfDate, "'\(title)' had to be checked again by \(day.value.written)", at: day.location,
      help: help, severity: severity)
  }

  fileprivate static func dueSoon(
    _ title: String, _ day: Located<Day>, days: Int, help: String
  ) -> Diagnostic {
    let time = days == 1 ? "tomorrow" : "in \(days) days"
    return Diagnostic(
      .outOfDate, "'\(title)' must be checked again by \(day.value.written), \(time)",
      at: day.location, help: help, severity: .warning)
  }
}
