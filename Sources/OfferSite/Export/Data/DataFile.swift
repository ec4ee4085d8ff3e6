import Diagnostics
import OfferContent

/// A file in which the offer, or a part of it, can be had as data.
///
/// All are made of fields and of data alone, never of the words below a page's fields: so what is known of
/// one holds as long as nothing that pages share changed.
enum DataFile: CaseIterable {
  case offer, schema, partnerServices, feed

  /// Where it lies.
  var address: PageAddress {
    switch self {
    case .offer: PageAddress("offer.json")
    case .schema: PageAddress("offer.schema.json")
    case .partnerServices: PageAddress("data/partner-services.csv")
    case .feed: PageAddress("feed.xml")
    }
  }

  /// Whether an offer has it.
  func exists(for offer: LocalOffer) -> Bool {
    switch self {
    case .offer, .schema: true
    case .partnerServices: !offer.partnerServices.isEmpty
    case .feed: offer.council.address != nil && !offer.changes.isEmpty
    }
  }

  /// What it is called.
  var title: String {
    switch self {
    case .offer: "The whole offer"
    case .schema: "What is in the whole offer"
    case .partnerServices: "Who else helps"
    case .feed: "What changed"
    }
  }

  /// What kind of file it is.
  var format: String {
    switch self {
    case .offer: "JSON"
    case .schema: "JSON Schema"
    case .partnerServices: "CSV, for spreadsheets"
    case .feed: "Atom feed"
    }
  }

  /// What is in it, in a sentence.
  var summary: String {
    switch self {
    case .offer:
      "Everything you can get: for whom, how much, how to get it, where it stands and when it was checked."
    case .schema: "Each field of that file explained, for programs that read it."
    case .partnerServices: "The services that help as well, with how to reach them."
    case .feed: "Tells a feed reader when something in this offer changes."
    }
  }
}

extension DataFile {
  /// The files of an offer; what is known is not made again.
  static func files(
    of plan: BuildPlan, recalling recollection: Recollection, jobs: Int
  ) -> [RenderedFile] {
    allCases.filter { $0.exists(for: plan.offer) }.map { file in
      let path = file.address.path
      let sources = file.sources(in: plan)
      if let known = recollection.output(at: path) {
        return RenderedFile(path: path, known: known.fingerprint, sources: sources)
      }
      return RenderedFile(path: path, bytes: file.bytes(of: plan, jobs: jobs), sources: sources)
    }
  }

  private func bytes(of plan: BuildPlan, jobs: Int) -> [UInt8] {
    switch self {
    case .offer: OfferDocument(of: plan, jobs: jobs).bytes
    case .schema: OfferSchema.bytes
    case .partnerServices: PartnerServiceSheet(of: plan).sheet.bytes
    case .feed: Feed(of: plan.offer).bytes
    }
  }

  private func sources(in plan: BuildPlan) -> [String] {
    let offer = plan.offer
    var paths = SourcePaths()
    switch self {
    case .offer:
      paths.add(offer.council.location.path)
      paths.add("Content/\(offer.nation.id)/nation.yaml")
      if let question = offer.nation.eligibility?.questions.first {
        paths.add(question.id.location.path)
      }
      for entitlement in offer.entitlements {
        paths.add(entitlement.page.path)
        if let addition = entitlement.addition { paths.add(addition.page.path) }
      }
      for amount in offer.amounts { paths.add(amount.id.location.path) }
      for contact in offer.contacts { paths.add(contact.id.location.path) }
    case .schema: break
    case .partnerServices:
      for service in offer.partnerServices {
        paths.add(service.page.path)
        for contact in service.contacts { paths.add(contact: contact.value, in: offer) }
      }
    case .feed:
      paths.add(offer.council.location.path)
      for change in offer.changes { paths.add(change.path) }
    }
    return paths.paths
  }
}
