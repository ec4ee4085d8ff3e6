import Diagnostics

extension LocalOffer {
  /// Whether the day has come by which something must have been checked again.
  ///
  /// On the day itself too: what is built today is read tomorrow.
  public func isOverdue(_ reviewBy: Day) -> Bool { reviewBy <= today }

  /// The day by which a contact must be checked again: it ages like a sum.
  public func reviewBy(of contact: Contact) -> Day {
    contact.checked.value.later(months: nation.thresholds.contactReviewMonths)
  }

  /// The day by which somebody must vouch for a partner service again, where its page does not say it:
  /// it ages like a contact.
  public func reviewBy(of service: PartnerService) -> Day {
    service.page.reviewBy?.value
      ?? service.assured.value.later(months: nation.thresholds.contactReviewMonths)
  }
}
