import Diagnostics

@testable import OfferContent

extension LocalOffer {
  /// A small offer that has something of every kind.
  static func derby(
    on today: String = "2026-11-21", isExample: Bool = true, address: String? = nil,
    topics: [Nation.Topic] = Nation.sampleTopics, eligibility: StatusTable? = nil,
    entitlements: [Entitlement] = Entitlement.samples,
    partnerServices: [PartnerService] = PartnerService.samples,
    pages: [TextPage] = TextPage.samples, changes: [Change] = Change.samples,
    lists: Lists = Lists(),
    published: PublishedList? = nil
  ) -> LocalOffer {
    let place = SourceLocation(path: "Content/derby/council.yaml", line: 1)
    let contacts = Contact.samples
    let amounts = Amount.samples
    let glossary = GlossaryTerm.samples
    var offer = LocalOffer(
      today: .on(today), nation: .sample(topics: topics, eligibility: eligibility),
      council: Council(
        id: "derby", name: "Derby City Council", place: "Derby",
        siteTitle: "Derby care leavers' local offer", nation: Located("england", at: place),
        isExample: isExample,
        address: address.map { Located($0, at: place) },
        roles: ["ask": Located("leaving-care-team", at: place)],
        places: [Council.Place(id: "derby-city", title: "Derby")],
        forms: Council.Forms(), location: place),
      entitlements: entitlements, partnerServices: partnerServices, pages: pages,
      amounts: amounts, contacts: contacts, glossary: glossary, changes: changes,
      lists: lists,
      tables: [
        DataTable(
          name: "courses", path: "Content/derby/data/courses.csv",
          columns: ["Route", "Places", "Website"],
          rows: [["Work & learn", "12", "https://example.org/work"], ["College", "8", ""]])
      ],
      images: [
        SourceFile(path: "Content/derby/pages/plan.svg", text: "<svg/>")
      ],
      formSources: [], published: published,
      amountsByID: Dictionary(uniqueKeysWithValues: amounts.map { ($0.id.value, $0) }),
      contactsByID: Dictionary(uniqueKeysWithValues: contacts.map { ($0.id.value, $0) }),
      termsByID: Dictionary(uniqueKeysWithValues: glossary.map { ($0.id.value, $0) }))
    for page in offer.offerPages(knowing: [:]) { offer.readings[page.path] = page.reading }
    return offer
  }
}

extension Nation {
  static let sampleTopics = [
    Topic(id: "housing", title: "A home", summary: "Where you live.", icon: "home", audiences: []),
    Topic(
      id: "money", title: "Money", summary: "Help with what things cost.", icon: "coin",
      audiences: []),
  ]

  fileprivate static func sample(topics: [Topic], eligibility: StatusTable?) -> Nation {
    Nation(
      id: "england", name: "England", topics: topics,
      areas: [
        Area(
          id: "accommodation", title: "Accommodation", summary: "Somewhere to live.",
          law: "Children and Social Work Act 2017 section 2(2)(e)"),
        Area(
          id: "staying-close", title: "Staying close", summary: "Support to live well.",
          law: "Children’s Wellbeing and Schools Act 2026 section 8"),
      ],
      stages: [
        Stage(id: "learning", title: "Learning", summary: "A course."),
        Stage(id: "earning", title: "Earning", summary: "A job."),
      ],
      statuses: [
        Status(id: "relevant", title: "Relevant child", meaning: "16 or 17 and left care."),
        Status(id: "former-relevant", title: "Former relevant", meaning: "18 or over."),
      ],
      eligibility: eligibility,
      audiences: [
        Audience(id: "young", title: "16 or 17", ages: 16...17, statuses: [], words: nil),
        Audience(id: "old", title: "25 or over", ages: 25...120, statuses: [], words: nil),
        Audience(id: "parents", title: "a parent", ages: nil, statuses: [], words: nil),
      ],
      ifToldNo: .words("Ask for the reason in writing."),
      helplines: [Located("help-at-hand", in: "Content/england/nation.yaml")],
      duties: [.sample("act-2017", areas: ["accommodation"]), .coming],
      thresholds: Thresholds())
  }
}

extension DutyPack {
  static func sample(
    _ id: String, areas: [String], duties: [Duty] = [], inForceFrom: String? = "2018-04-01"
  ) -> DutyPack {
    let path = "Content/england/data/duties.yaml"
    return DutyPack(
      id: Located(id, in: path), law: "The Act",
      inForceFrom: inForceFrom.map { Located(.on($0), in: path) },
      areas: areas.map { Located($0, in: path) }, duties: duties, source: .sample("The Act"),
      reviewBy: Located(.on("2027-05-01"), in: path), toConfirm: nil)
  }

  fileprivate static let coming = sample(
    "act-2026", areas: ["staying-close"],
    duties: [
      Duty(id: Located("planning", in: "Content/england/data/duties.yaml"), title: "How we plan")
    ], inForceFrom: nil)
}

extension Contact {
  fileprivate static let samples = [
    sample(
      "help-at-hand", name: "Help at Hand", organisation: "Office of the Children’s Commissioner",
      purpose: "When something is wrong.", phone: .known("0800 528 0731"),
      hours: "Monday to Friday, 9am to 5pm"),
    sample(
      "leaving-care-team", name: "Leaving care team", organisation: "Derby City Council",
      phone: .toConfirm, email: .toConfirm),
  ]
}

extension Amount {
  fileprivate static let samples = [
    Amount(
      id: Located("setting-up-home-allowance", in: "Content/england/data/amounts.yaml"),
      title: "Setting-up-home allowance",
      value: Located("£3,000", in: "Content/england/data/amounts.yaml"), pence: 300_000,
      isMinimum: true, asOf: .on("2023-04-01"),
      reviewBy: Located(.on("2027-04-01"), in: "Content/england/data/amounts.yaml"),
      source: .sample("Children Act 1989 guidance, volume 3", certainty: .secondHand),
      toConfirm: Located("The council’s own sum.", in: "Content/england/data/amounts.yaml"))
  ]
}

extension GlossaryTerm {
  fileprivate static let samples = [
    GlossaryTerm(
      id: Located("personal-adviser", in: "Content/england/data/glossary.yaml"),
      term: "personal adviser", meaning: "The person who helps you plan.", source: nil)
  ]
}

extension Change {
  static let samples = [
    Change(
      path: "Content/derby/data/changes.yaml", date: .on("2026-11-20"),
      what: .words("The first version."))
  ]
}
