import Diagnostics
import OfferContent

/// An entitlement or a local offer as a record of `offer.json`.
struct EntitlementRecord {
  let json: JSON

  init(_ number: Int, in plan: BuildPlan) {
    self.init(plan.offer.entitlements[number], at: plan.written.entitlements[number], in: plan)
  }

  private init(
    _ entitlement: borrowing Entitlement, at address: PageAddress, in plan: BuildPlan
  ) {
    let hasEnded = entitlement.hasEnded(on: plan.offer.today)
    let reviewBy = [entitlement.page.reviewBy, entitlement.addition?.page.reviewBy]
      .compactMap { $0?.value }
    var members: [(key: String, value: JSON)] = []
    members.reserveCapacity(28)
    members += [
      ("id", .string("\(entitlement.kind.rawValue)/\(entitlement.page.slug)")),
      ("kind", entitlement.kind == .localOffer ? "local-offer" : "entitlement"),
      ("title", .string(entitlement.page.title.value)), ("page", .string(address.path)),
      ("address", .string(orNull: plan.offer.council.absoluteAddress(of: address))),
      ("topic", .strings(entitlement.topics.map(\.value))),
      ("area", .string(entitlement.area.value)), ("basis", .string(entitlement.basis.rawValue)),
      ("state", .string(EntitlementRecord.state(of: entitlement, on: plan.offer.today))),
      ("in-force-from", .day(entitlement.inForceFrom?.value)),
      ("ends", .day(entitlement.ends?.value)),
      ("reviewed", .day(entitlement.page.reviewed?.value)),
      ("review-by", .day(entitlement.page.reviewBy?.value)),
      ("is-overdue", .boolean(reviewBy.contains { $0 < plan.offer.today })),
      ("sources", .array(entitlement.page.sources.map(\.json))),
      ("contact", .string(orNull: plan.offer.contact(entitlement.nameOfContact)?.id.value)),
    ]
    members +=
      hasEnded
      ? EntitlementRecord.noWords : EntitlementRecord.words(of: entitlement, in: plan.offer)
    json = .object(members)
  }

  private static func state(of entitlement: borrowing Entitlement, on today: Day) -> String {
    if entitlement.hasEnded(on: today) { return "ended" }
    return entitlement.isComing(on: today) ? "coming" : "in-force"
  }

  /// What only something has that can be had.
  private static func words(
    of entitlement: borrowing Entitlement, in offer: borrowing LocalOffer
  ) -> [(key: String, value: JSON)] {
    let toConfirm =
      entitlement.page.toConfirm.map(\.value) + offer.toConfirm(of: [entitlement.amount])
    return [
      ("summary", .string(offer.plainText(entitlement.page.summary))),
      ("who", who(entitlement.who, in: offer)),
      ("amount", amount(entitlement.amount, in: offer)),
      ("how-to-get", .string(offer.plainText(entitlement.howToGet))),
      ("if-told-no", .string(orNull: entitlement.ifToldNo.map(offer.plainText))),
      ("responsible", .string(orNull: entitlement.responsible)),
      ("measure", .string(orNull: entitlement.measure)),
      ("to-confirm", .strings(toConfirm)),
      ("agreed-by-forum", .day(entitlement.agreedByForum)),
      ("keywords", .strings(entitlement.page.keywords)),
      ("council-adds", entitlement.addition.map { adds($0, in: offer) } ?? .null),
    ]
  }

  private static let noWords: [(key: String, value: JSON)] = [
    "summary", "who", "amount", "how-to-get", "if-told-no", "responsible", "measure", "to-confirm",
    "agreed-by-forum", "keywords", "council-adds",
  ].map { ($0, .null) }

  private static func who(_ who: Eligibility, in offer: LocalOffer) -> JSON {
    [
      "statuses": .strings(who.statuses.map(\.value)), "ages": .ages(who.ages?.value),
      "conditions": .strings(who.conditions.map(offer.plainText)),
    ]
  }

  private static func amount(_ prose: Prose?, in offer: LocalOffer) -> JSON {
    guard let prose else { return .null }
    var used = AmountsUsed()
    used.add(prose, in: offer)
    return [
      "text": .string(offer.plainText(prose)), "sums": .array(used.amounts.map(\.json)),
    ]
  }

  private static func adds(_ addition: Entitlement.Addition, in offer: LocalOffer) -> JSON {
    let page = addition.page
    let toConfirm = page.toConfirm.map(\.value) + offer.toConfirm(of: [addition.amount])
    return [
      "ages": .ages(addition.ages?.value), "amount": amount(addition.amount, in: offer),
      "how-to-get": .string(orNull: addition.howToGet.map(offer.plainText)),
      "if-told-no": .string(orNull: addition.ifToldNo.map(offer.plainText)),
      "sources": .array(page.sources.map(\.json)), "to-confirm": .strings(toConfirm),
      "reviewed": .day(page.reviewed?.value), "review-by": .day(page.reviewBy?.value),
    ]
  }
}
