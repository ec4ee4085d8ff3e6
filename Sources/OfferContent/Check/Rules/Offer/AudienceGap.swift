import Diagnostics

/// Each topic says something to people of every situation, or says whom they can ask.
struct AudienceGap: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    guard offer.isMadeOut("data/contacts.yaml", "council.yaml"),
      offer.offer.contact("ask") == nil
    else { return }
    let nation = offer.offer.nation
    for topic in nation.topics {
      let gaps = nation.audiences.filter { !topic.speaks(to: $0, in: offer.offer) }
      guard let first = gaps.first else { continue }
      report.add(
        .audienceGap(
          topic, titles: gaps.map(\.title), first: first.id, at: offer.offer.council.location))
    }
  }
}

extension Rule {
  static let audienceGap = Rule(
    "audience-gap", .error,
    "Each topic says something to people of every situation, or says whom they can ask.",
    why: "Whoever finds nothing about their own life on a page thinks that there is nothing.")
}

extension Diagnostic {
  fileprivate static func audienceGap(
    _ topic: Nation.Topic, titles: [String], first id: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .audienceGap,
      "'\(topic.title)' says nothing to people who are \(titles.joined(separator: "; ")), and there is "
        + "nobody to ask",
      at: location,
      help:
        "write below 'contacts:' a line '  ask: …' with the name of a contact, or speak to them in a "
        + "page of that topic: 'audiences:', and below it '  \(id): …'")
  }
}
