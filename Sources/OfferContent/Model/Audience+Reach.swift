import Diagnostics

extension Nation.Audience {
  /// Whether something is for them by its ages or statuses: it names some, and these people have them.
  public func isNamed(by who: Eligibility, widenedTo wider: ClosedRange<Int>? = nil) -> Bool {
    if let ages, let theirs = wider ?? who.ages?.value, theirs.overlaps(ages) { return true }
    return statuses.contains { status in who.statuses.contains { $0.value == status.value } }
  }

  /// Whether something is open to them: it names no ages or statuses, or theirs.
  ///
  /// It is nil where neither age nor status makes them: then only words that speak to them can tell.
  public func isLetIn(by who: Eligibility, widenedTo wider: ClosedRange<Int>? = nil) -> Bool? {
    guard ages != nil || !statuses.isEmpty else { return nil }
    let theirs = wider ?? who.ages?.value
    if let ages, let theirs, !theirs.overlaps(ages) { return false }
    return statuses.isEmpty || who.statuses.isEmpty || isNamed(by: who)
  }
}

extension Entitlement {
  /// What its page, and what the council adds to it, says to people of one situation.
  public func notes(for audience: Nation.Audience) -> [AudienceNote] {
    (page.audiences + (addition?.page.audiences ?? [])).filter {
      $0.audience.value == audience.id
    }
  }
}

extension TextPage {
  /// What its page, and what the council adds to it, says to people of one situation.
  public func notes(for audience: Nation.Audience) -> [AudienceNote] {
    (page.audiences + (addition?.audiences ?? [])).filter { $0.audience.value == audience.id }
  }
}

extension PartnerService {
  /// What its page says to people of one situation.
  public func notes(for audience: Nation.Audience) -> [AudienceNote] {
    page.audiences.filter { $0.audience.value == audience.id }
  }
}

extension Nation.Topic {
  /// What the nation says about it to people of one situation.
  public func notes(for audience: Nation.Audience) -> [AudienceNote] {
    audiences.filter { $0.audience.value == audience.id }
  }

  /// Whether it says something to people of one situation: in its own words, in those of a page that
  /// belongs to it, or by the ages or statuses of one.
  func speaks(to audience: Nation.Audience, in offer: LocalOffer) -> Bool {
    func isOfTopic(_ topics: [Located<String>]) -> Bool { topics.contains { $0.value == id } }
    return audience.words != nil || !notes(for: audience).isEmpty
      || offer.entitlements.indices.contains { index in
        isOfTopic(offer.entitlements[index].topics) && offer.holds(offer.entitlements[index])
          && (!offer.entitlements[index].notes(for: audience).isEmpty
            || audience.isNamed(
              by: offer.entitlements[index].who,
              widenedTo: offer.entitlements[index].addition?.ages?.value))
      }
      || offer.pages.contains { isOfTopic($0.topics) && !$0.notes(for: audience).isEmpty }
      || offer.partnerServices.contains {
        isOfTopic($0.topics) && !$0.notes(for: audience).isEmpty
      }
  }
}
