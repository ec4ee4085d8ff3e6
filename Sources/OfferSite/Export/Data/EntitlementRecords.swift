import Diagnostics
import OfferContent

/// Entitlements and local offers as records of `offer.json`.
///
/// There are as many as pages, so each is written straight into bytes.
struct EntitlementRecords {
  private(set) var json = JSONWriter()

  /// Writes those with some numbers, and what parts them.
  init(_ numbers: ArraySlice<Int>, in plan: BuildPlan) {
    // Once for all: it has some fifty references to count up.
    let offer = plan.offer
    for number in numbers {
      if number != numbers.first { json.append(raw: OfferDocument.lineBreak) }
      add(offer.entitlements[number], at: plan.written.entitlements[number], in: offer)
    }
  }

  private mutating func add(
    _ entitlement: Entitlement, at address: PageAddress, in offer: LocalOffer
  ) {
    let today = offer.today
    let hasEnded = entitlement.hasEnded(on: today)
    let page = entitlement.page
    json.object {
      $0.add("id", "\(entitlement.kind.rawValue)/\(page.slug)")
      $0.add("kind", entitlement.kind == .localOffer ? "local-offer" : "entitlement")
      $0.add("title", page.title.value)
      $0.add("page", address.path)
      $0.add("address", offer.council.absoluteAddress(of: address))
      $0.add("topic", entitlement.topics) { $0.write($1.value) }
      $0.add("area", entitlement.area.value)
      $0.add("basis", entitlement.basis.rawValue)
      $0.add(
        "state",
        hasEnded ? "ended" : entitlement.isComing(on: today) ? "coming" : "in-force")
      $0.add("in-force-from", entitlement.inForceFrom?.value)
      $0.add("ends", entitlement.ends?.value)
      $0.add("reviewed", page.reviewed?.value)
      $0.add("review-by", page.reviewBy?.value)
      $0.add(
        "is-overdue",
        page.isOverdue(on: today) || entitlement.addition?.page.isOverdue(on: today) == true)
      $0.add("sources", page.sources) { $0.write($1) }
      $0.add("contact", offer.contact(entitlement.nameOfContact)?.id.value)
      if hasEnded { $0.addNoWords() } else { $0.addWords(of: entitlement, in: offer) }
    }
  }
}

extension PageMatter {
  fileprivate func isOverdue(on today: Day) -> Bool {
    reviewBy.map { $0.value < today } ?? false
  }
}

extension JSONWriter {
  /// Adds what only something has that can be had.
  fileprivate mutating func addWords(
    of entitlement: Entitlement, in offer: LocalOffer
  ) {
    add("summary", utf8: offer.plainBytes(entitlement.page.summary))
    let who = entitlement.who
    addObject("who") { json in
      json.add("statuses", who.statuses) { $0.write($1.value) }
      json.add("ages", ages: who.ages?.value)
      json.add("conditions", who.conditions) { $0.write(utf8: offer.plainBytes($1)) }
    }
    add("amount", entitlement.amount, in: offer)
    add("how-to-get", utf8: offer.plainBytes(entitlement.howToGet))
    add("if-told-no", utf8: entitlement.ifToldNo.map { offer.plainBytes($0) })
    add("responsible", entitlement.responsible)
    add("measure", entitlement.measure)
    add("to-confirm", toConfirm: entitlement.page, entitlement.amount, in: offer)
    add("agreed-by-forum", entitlement.agreedByForum)
    add("keywords", entitlement.page.keywords)
    if let addition = entitlement.addition {
      add("council-adds", addition, in: offer)
    } else {
      addNull("council-adds")
    }
  }

  /// Adds the same members where nothing can be had.
  fileprivate mutating func addNoWords() {
    let names: [StaticString] = [
      "summary", "who", "amount", "how-to-get", "if-told-no", "responsible", "measure",
      "to-confirm", "agreed-by-forum", "keywords", "council-adds",
    ]
    for name in names { addNull(name) }
  }

  private mutating func add(_ name: StaticString, _ amount: Prose?, in offer: LocalOffer) {
    guard let amount else { return addNull(name) }
    var used = AmountsUsed()
    used.add(amount, in: offer)
    addObject(name) {
      $0.add("text", utf8: offer.plainBytes(amount))
      $0.add("sums", used.amounts) { $0.write($1) }
    }
  }

  private mutating func add(
    _ name: StaticString, toConfirm page: PageMatter, _ amount: Prose?, in offer: LocalOffer
  ) {
    add(name, page.toConfirm.map(\.value) + offer.toConfirm(of: [amount]))
  }

  private mutating func add(
    _ name: StaticString, _ addition: Entitlement.Addition, in offer: LocalOffer
  ) {
    let page = addition.page
    addObject(name) {
      $0.add("ages", ages: addition.ages?.value)
      $0.add("amount", addition.amount, in: offer)
      $0.add("how-to-get", utf8: addition.howToGet.map { offer.plainBytes($0) })
      $0.add("if-told-no", utf8: addition.ifToldNo.map { offer.plainBytes($0) })
      $0.add("sources", page.sources) { $0.write($1) }
      $0.add("to-confirm", toConfirm: page, addition.amount, in: offer)
      $0.add("reviewed", page.reviewed?.value)
      $0.add("review-by", page.reviewBy?.value)
    }
  }
}
