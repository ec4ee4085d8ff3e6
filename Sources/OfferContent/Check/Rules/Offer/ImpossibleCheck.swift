import Diagnostics

/// A check was made before today, and the next one comes after it.
struct ImpossibleCheck: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    for day in [page.reviewed, page.lastSourceChecked].compactMap(\.self) {
      check(day, next: nil, in: offer.offer, reporting: &report)
    }
    if let reviewed = page.reviewed {
      check(reviewed, next: page.reviewBy, in: offer.offer, reporting: &report)
    }
  }

  private func check(
    _ day: Located<Day>, next: Located<Day>?, in offer: LocalOffer,
    reporting report: inout Report
  ) {
    if day.value > offer.today { report.add(.checkedInFuture(day)) }
    if let next, next.value <= day.value { report.add(.reviewBeforeCheck(next, checked: day)) }
  }
}

extension ImpossibleCheck: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    for amount in offer.offer.amounts {
      check(
        amount.source.checked, next: amount.reviewBy, in: offer.offer, reporting: &report)
    }
    for pack in offer.offer.nation.duties {
      check(pack.source.checked, next: pack.reviewBy, in: offer.offer, reporting: &report)
    }
    for service in offer.offer.partnerServices {
      check(service.assured, next: service.page.reviewBy, in: offer.offer, reporting: &report)
    }
    for contact in offer.offer.contacts {
      check(contact.checked, next: nil, in: offer.offer, reporting: &report)
    }
  }
}

extension Rule {
  static let impossibleCheck = Rule(
    "impossible-check", .error,
    "A check was made today or earlier, and the next one is due after it.",
    why: "One wrong digit in a year would keep an old page looking fresh for ever.")
}

extension Diagnostic {
  fileprivate static func checkedInFuture(_ day: Located<Day>) -> Diagnostic {
    Diagnostic(
      .impossibleCheck, "nobody can have checked this on \(day.value.written): that day is to come",
      at: day.location, help: "write the day on which somebody really checked it")
  }

  fileprivate static func reviewBeforeCheck(
    _ next: Located<Day>, checked: Located<Day>
  ) -> Diagnostic {
    Diagnostic(
      .impossibleCheck, "the next check, \(next.value.written), does not come after the last one",
      at: next.location, help: "write a day after \(checked.value.written)",
      notes: [.init("the last check stands here", at: checked.location)])
  }
}
