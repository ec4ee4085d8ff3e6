import Diagnostics
import OfferContent
import OfferTemplates

/// What a topic has for people of one situation.
struct TopicAudienceView: View {
  /// More links than this would make a second list of the page.
  private static let mostPages = 3

  /// Who they are, behind "you are".
  let audience: String
  let notes: [AudienceNoteView]

  /// The pages that are for them by their ages or statuses, the narrowest first.
  let pages: [LinkView]

  /// How many more of these pages the topic lists; empty where there are none.
  let more: String

  static let fields: [Field<TopicAudienceView>] = [
    .text("audience") { $0.audience },
    .list("notes") { $0.notes },
    .list("pages") { $0.pages },
    .text("more") { $0.more },
  ]
}

extension TopicAudienceView {
  /// What a topic has for them; nil where nothing in it is about them.
  init?(
    _ audience: Nation.Audience, of topic: Nation.Topic, _ listed: Listing.Topic,
    in setting: PageSetting
  ) {
    let offer = setting.offer
    let written = setting.plan.written
    var notes = topic.notes(for: audience).map { setting.view(of: $0, audience) }
    func add(_ said: [AudienceNote], on page: @autoclosure () -> LinkView) {
      guard !said.isEmpty else { return }
      let page = page()
      notes += said.map { setting.view(of: $0, audience, on: page) }
    }
    var named: [(width: Int, index: Int)] = []
    for index in listed.entitlements where offer.holds(offer.entitlements[index]) {
      let said = offer.entitlements[index].notes(for: audience)
      add(said, on: setting.link(toEntitlement: index))
      let wider = offer.entitlements[index].addition?.ages?.value
      if said.isEmpty, audience.isNamed(by: offer.entitlements[index].who, widenedTo: wider) {
        named.append(((wider ?? offer.entitlements[index].who.ages?.value)?.count ?? 0, index))
      }
    }
    for index in listed.partnerServices {
      add(
        offer.partnerServices[index].notes(for: audience),
        on: LinkView(
          href: setting.link(to: written.partnerServices[index]),
          title: offer.partnerServices[index].page.title.value))
    }
    for index in listed.pages {
      add(
        offer.pages[index].notes(for: audience),
        on: LinkView(
          href: setting.link(to: written.texts[index]),
          title: offer.pages[index].page.title.value))
    }
    if let words = audience.words {
      notes.append(
        AudienceNoteView(audience: audience.title, words: setting.inline(words), page: nil))
    }
    guard !notes.isEmpty || !named.isEmpty else { return nil }
    // Sorting keeps the order of what is equally narrow: Swift's sort is stable.
    named.sort { $0.width < $1.width }
    self.audience = audience.title
    self.notes = notes
    pages = named.prefix(TopicAudienceView.mostPages).map { setting.link(toEntitlement: $0.index) }
    let rest = named.count - pages.count
    more = rest > 0 ? String(rest) : ""
  }
}

extension PageSetting {
  fileprivate func link(toEntitlement index: Int) -> LinkView {
    LinkView(
      href: link(to: plan.written.entitlements[index]),
      title: offer.entitlements[index].page.title.value)
  }

  fileprivate func view(
    of note: AudienceNote, _ audience: Nation.Audience, on page: LinkView? = nil
  ) -> AudienceNoteView {
    AudienceNoteView(audience: audience.title, words: inline(note.words), page: page)
  }

  /// Whom to ask, as a link to the page of all contacts.
  var ask: LinkView? {
    offer.contact("ask").map {
      LinkView(href: link(to: .contacts, anchor: $0.id.value), title: $0.name)
    }
  }
}
