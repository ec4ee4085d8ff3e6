import Diagnostics

@testable import OfferContent

extension Entitlement {
  /// A page of the law to which the council adds, a page of the council's own, one that is coming and
  /// one that ended.
  static let samples = [
    sample(
      .sample(
        "setting-up-home", title: "Setting-up-home allowance",
        summary: .words("Money for furniture."),
        body: Prose([
          .heading(2, "What it is for"),
          .paragraph([
            .text("Your "), .record("personal-adviser"), .text(" helps. See "),
            .link(
              .page(path: "Content/derby/local-offers/starter-pack.md", anchor: nil),
              "the starter pack"),
            .text("."),
          ]),
        ]),
        folder: "england/entitlements",
        sources: [
          .sample(
            "Children Act 1989", section: "section 24B",
            url: "https://www.legislation.gov.uk/ukpga/1989/41")
        ],
        toConfirm: ["Whether Derby pays more."], keywords: ["cooker"],
        movedFrom: ["entitlements/leaving-care-grant.html"]),
      topics: ["housing", "money"], basis: .guidance, statuses: ["relevant", "former-relevant"],
      ages: 16...24, conditions: ["You are moving into a home of your own."],
      amount: Prose([.paragraph([.text("At least "), .record("setting-up-home-allowance")])]),
      agreedByForum: "2026-10-01",
      addition: Addition(
        page: .sample(
          "setting-up-home",
          body: Prose([.heading(2, "What it is for"), .paragraph([.text("More.")])]
          ), folder: "derby/entitlements", reviewed: "2026-10-15"),
        ages: nil, amount: nil, howToGet: .words("Ask the team."), ifToldNo: nil, contact: nil)),
    sample(
      .sample(
        "starter-pack", title: "Starter pack", summary: .words("Pans & plates."),
        folder: "derby/local-offers", reviewBy: "2026-11-20"),
      kind: .localOffer, basis: .local, responsible: "Leaving care team",
      measure: "Given in a week."),
    sample(
      .sample("coming-home", title: "Coming home", folder: "england/entitlements"),
      basis: .law, isComing: true),
    sample(
      .sample("old-grant", title: "Old grant", folder: "england/entitlements"),
      basis: .nationalScheme, ends: "2026-11-20"),
  ]
}

extension PartnerService {
  static let samples = [
    PartnerService(
      page: .sample(
        "help-at-hand", title: "Help at Hand", summary: .words("Advice."),
        folder: "england/partner-services"),
      organisation: "Office of the Children’s Commissioner",
      topics: [Located("housing", in: "Content/england/partner-services/help-at-hand.md")],
      eligibility: "Care leavers.", ages: 0...25, cost: "Free", languages: ["English"],
      locations: ["By telephone"], schedule: "Monday to Friday", referral: "Call.",
      contacts: [Located("help-at-hand", in: "Content/england/partner-services/help-at-hand.md")],
      assured: Located(
        .on("2026-11-01"), in: "Content/england/partner-services/help-at-hand.md"))
  ]
}

extension TextPage {
  static let samples = [
    TextPage(
      page: .sample("about", title: "About this offer", summary: .words("Who made it.")),
      topics: [], addition: nil),
    TextPage(
      page: .sample("your-status", title: "Your status", summary: .words("Which one you are.")),
      topics: [], addition: nil),
  ]
}
