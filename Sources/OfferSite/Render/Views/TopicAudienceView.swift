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
    var named: [(width: Int, link: LinkView)] = []
    for index in listed.entitlements where offer.holds(offer.entitlements[index]) {
      let link = LinkView(
        href: setting.link(to: written.entitlements[index]),
        title: offer.entitlements[index].page.title.value)
      let own = offer.entitlements[index].notes(for: audience)
      notes += own.map { setting.view(of: $0, audience, on: link) }
      let wider = offer.entitlements[index].addition?.ages?.value
      if own.isEmpty, audience.isNamed(by: offer.entitlements[index].who, widenedTo: wider) {
        named.append(((wider ?? offer.entitlements[index].who.ages?.value)?.count ?? 0, link))
      }
    }
    for index in listed.partnerServices {
      let link = LinkView(
        href: setting.link(to: written.partnerServices[index]),
        title: offer.partnerServices[index].page.title.value)
      notes += offer.partnerServices[index].notes(for: audience).map {
        setting.view(of: $0, audience, on: link)
      }
    }
    for index in listed.pages {
      let link = LinkView(
        href: setting.link(to: written.texts[index]), title: offer.pages[index].page.title.value)
      notes += offer.pages[index].notes(for: audience).map {
        setting.view(of: $0, audience, on: link)
      }
    }
    guard !notes.isEmpty || !named.isEmpty else { return nil }
    // Sorting keeps the order of what is equally narrow: Swift's sort is stable.
    named.sort { $0.width < $1.width }
    self.audience = audience.title
    self.notes = notes
    pages = named.prefix(TopicAudienceView.mostPages).map(\.link)
    let rest = named.count - pages.count
    more = rest > 0 ? String(rest) : ""
  }
}

extension PageSetting {
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
