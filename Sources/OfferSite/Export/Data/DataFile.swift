import Diagnostics
import OfferContent
import OfferForms

/// A file in which the offer, or a part of it, can be had as data.
///
/// All are made of fields and of data alone, never of the words below a page's fields: so what is known of
/// one holds as long as nothing that pages share changed.
enum DataFile: CaseIterable {
  case offer, schema, partnerServices, routes, pledges, feed

  static let schemaAddress = PageAddress("offer.schema.json")
  static let feedAddress = PageAddress("feed.xml")

  /// Where it lies; nil where the offer has none.
  func address(in plan: BuildPlan) -> PageAddress? {
    let offer = plan.offer
    switch self {
    case .offer: return PageAddress("offer.json")
    case .schema: return DataFile.schemaAddress
    case .partnerServices:
      return offer.partnerServices.isEmpty ? nil : PageAddress("data/partner-services.csv")
    case .routes: return ListFiles.address(of: .routes, in: plan)
    case .pledges: return ListFiles.address(of: .pledges, in: plan)
    case .feed:
      let hasFeed = offer.council.address != nil && !offer.changes.isEmpty
      return hasFeed ? DataFile.feedAddress : nil
    }
  }

  /// What it is called.
  var title: String {
    switch self {
    case .offer: "The whole offer"
    case .schema: "What is in the whole offer"
    case .partnerServices: "Who else helps"
    case .routes: "Ways into learning and work"
    case .pledges: "Who has pledged what"
    case .feed: "What changed"
    }
  }

  /// What kind of file it is.
  var format: String {
    switch self {
    case .offer: "JSON"
    case .schema: "JSON Schema"
    case .partnerServices, .routes, .pledges: "CSV, for spreadsheets"
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
    case .routes: "The list of courses, training and jobs: for whom, where, and how to apply."
    case .pledges: "The pledges that services have made, and whether they are confirmed."
    case .feed: "Tells a feed reader when something in this offer changes."
    }
  }
}

extension DataFile {
  /// The files of an offer; what is known is not made again.
  static func files(
    of plan: BuildPlan, recalling recollection: Recollection, jobs: Int
  ) -> [RenderedFile] {
    allCases.compactMap { file in
      guard let path = file.address(in: plan)?.path else { return nil }
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
    case .routes: ListFiles.routes(of: plan.offer)
    case .pledges: ListFiles.pledges(of: plan.offer)
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
      for index in offer.entitlements.indices {
        paths.add(offer.entitlements[index].page.path)
        if let path = offer.entitlements[index].addition?.page.path { paths.add(path) }
      }
      for amount in offer.amounts { paths.add(amount.id.location.path) }
      for contact in offer.contacts { paths.add(contact.id.location.path) }
    case .schema: break
    case .partnerServices:
      for service in offer.partnerServices {
        paths.add(service.page.path)
        for contact in service.contacts { paths.add(contact: contact.value, in: offer) }
      }
    case .routes, .pledges:
      paths.add(paths: offer.lists.paths[self == .routes ? .routes : .pledges] ?? [])
    case .feed:
      paths.add(offer.council.location.path)
      for change in offer.changes { paths.add(change.path) }
    }
    return paths.paths
  }
}
