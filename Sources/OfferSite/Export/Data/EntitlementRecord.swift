import Diagnostics
import OfferContent

/// An entitlement or a local offer as a record of `offer.json`.
struct EntitlementRecord {
  let json: JSON

  init(_ number: Int, in plan: BuildPlan) {
    let (offer, entitlement) = (plan.offer, plan.offer.entitlements[number])
    let hasEnded = entitlement.hasEnded(on: offer.today)
    let address = plan.written.entitlements[number]
    let words = hasEnded ? nil : EntitlementRecord.words(of: entitlement, in: offer)
    let page = entitlement.page
    let state =
      hasEnded ? "ended" : entitlement.isComing(on: offer.today) ? "coming" : "in-force"
    let reviewBy = [page.reviewBy, entitlement.addition?.page.reviewBy].compactMap { $0?.value }
    json = .object(
      [
        ("id", .string("\(entitlement.kind.rawValue)/\(page.slug)")),
        ("kind", entitlement.kind == .localOffer ? "local-offer" : "entitlement"),
        ("title", .string(page.title.value)), ("page", .string(address.path)),
        ("address", .string(orNull: offer.council.absoluteAddress(of: address))),
        ("topic", .strings(entitlement.topics.map(\.value))),
        ("area", .string(entitlement.area.value)),
        ("basis", .string(entitlement.basis.rawValue)), ("state", .string(state)),
        ("in-force-from", .day(entitlement.inForceFrom?.value)),
        ("ends", .day(entitlement.ends?.value)),
        ("reviewed", .day(page.reviewed?.value)), ("review-by", .day(page.reviewBy?.value)),
        ("is-overdue", .boolean(reviewBy.contains { $0 < offer.today })),
        ("sources", .array(page.sources.map(\.json))),
        ("contact", .string(orNull: offer.contact(entitlement.nameOfContact)?.id.value)),
      ] + (words ?? EntitlementRecord.noWords))
  }

  /// What only something has that can be had.
  private static func words(
    of entitlement: Entitlement, in offer: LocalOffer
  ) -> [(key: String, value: JSON)] {
    let page = entitlement.page
    let toConfirm = page.toConfirm.map(\.value) + offer.toConfirm(of: [entitlement.amount])
    return [
      ("summary", .string(offer.plainText(page.summary))),
      ("who", who(entitlement.who, in: offer)),
      ("amount", amount(entitlement.amount, in: offer)),
      ("how-to-get", .string(offer.plainText(entitlement.howToGet))),
      ("if-told-no", .string(offer.plainText(entitlement.ifToldNo ?? offer.nation.ifToldNo))),
      ("responsible", .string(orNull: entitlement.responsible)),
      ("measure", .string(orNull: entitlement.measure)),
      ("to-confirm", .strings(toConfirm)),
      ("agreed-by-forum", .day(entitlement.agreedByForum)),
      ("keywords", .strings(page.keywords)),
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
