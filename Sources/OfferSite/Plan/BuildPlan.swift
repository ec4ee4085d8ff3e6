import Diagnostics
import OfferContent
import OfferForms

/// Which pages there are, at which addresses, and where a link to a source file leads.
///
/// It is a class, and nothing of it ever changes: every page holds it, and as a structure each holding
/// would count some fifty references up and down again, which took a third of the time of a build.
final class BuildPlan: Sendable {
  /// Where a link to a source file leads.
  struct Target: Sendable {
    let address: PageAddress

    /// What stands before the ids of that file's headings on the page.
    let anchorPrefix: String
  }

  let offer: LocalOffer

  /// The forms, and where they are sent.
  let forms: FormPlan

  /// The pages, each at an address of its own.
  let pages: [Page]

  /// What stands where pages stood whose files are gone.
  let gone: GonePages

  /// The addresses of the topics' and the areas' pages, in the order of the nation's own lists.
  let topics: [PageAddress]
  let areas: [PageAddress]

  let navigation: Navigation

  /// The letters of the A to Z that have a page of other words.
  let keywordLetters: [IndexLetter]

  /// The addresses of the pages that somebody wrote.
  let written: WrittenPages

  /// What stands in which list.
  let listing: Listing

  /// The first page that shows each list.
  let lists: [Lists.Name: ListPages.Target]

  /// What the list of routes can be narrowed by, a page each; none where no page shows the list.
  let routeGroups: [RouteGroup]

  /// Where the pictures that pages show are written, by their source files.
  let images: [String: PageAddress]

  private let targets: [String: Target]

  /// Plans the pages of an offer and its forms; as many at once as there are jobs.
  init(for offer: LocalOffer, with forms: CouncilForms = CouncilForms(), jobs: Int = 1) {
    self.offer = offer
    self.forms = FormPlan(forms.forms, of: offer.council)
    written = WrittenPages(in: offer)
    listing = Listing(of: offer)
    topics = offer.nation.topics.map(PageAddress.init(of:))
    areas = offer.nation.areas.map(PageAddress.init(of:))
    let listPages = ListPages(of: offer, written)
    lists = listPages.first
    routeGroups = lists[.routes] == nil ? [] : RouteGroup.all(of: offer)
    let own =
      BuildPlan.ownPages(of: offer, written, listing)
      + BuildPlan.pages(for: written, in: offer, withRoutes: listPages.withRoutes, jobs: jobs)
      + BuildPlan.pages(of: routeGroups, in: offer)
      + BuildPlan.pages(of: self.forms, in: offer)
      + BuildPlan.redirects(to: written)
    gone = GonePages(
      of: offer.published, beside: own,
      derived: [("a-z/", .aToZ)] + (lists[.routes].map { [("routes/", $0.address)] } ?? []),
      on: offer.today)
    pages = own + gone.pages
    navigation = Navigation(of: pages)
    keywordLetters = pages.compactMap {
      if case .letter(let letter) = $0.kind { letter } else { nil }
    }
    images = Dictionary(
      offer.images.map { ($0.path, AssetNames.address(of: $0)) }, uniquingKeysWith: { $1 })
    targets = BuildPlan.targets(of: written, self.forms, anchorPrefix: offer.council.anchorPrefix)
  }

  /// The page for whoever needs somebody now, where somebody has written it.
  var urgent: PageAddress? {
    written.texts.contains(Navigation.urgent) ? Navigation.urgent : nil
  }

  /// The scripts that make any page nicer.
  var scripts: [PageScript] {
    PageScript.allCases.filter { name in pages.contains { $0.scripts.contains(name) } }
  }

  /// Where a link to a source file leads; nil where it is no page of this offer.
  func target(ofSource path: String) -> Target? { targets[path] }
}

extension BuildPlan {
  /// The pages that lead on from addresses at which others once stood.
  private static func redirects(to written: WrittenPages) -> [Page] {
    written.files.flatMap { file in
      file.movedFrom.map { old in
        Page(
          kind: .redirect(to: file.address), address: PageAddress(old.value), title: file.title,
          sources: [file.path])
      }
    }
  }

  private static func targets(
    of written: WrittenPages, _ forms: FormPlan, anchorPrefix: String
  ) -> [String: Target] {
    var targets: [String: Target] = [:]
    targets.reserveCapacity(written.files.count)
    for file in written.files {
      targets[file.path] = Target(
        address: file.address, anchorPrefix: file.isAddition ? anchorPrefix : "")
    }
    for (path, forms) in forms.formsByPath where targets[path] == nil {
      let only = forms.count == 1 ? FormPage.ask.address(in: forms[0]) : .forms
      targets[path] = Target(address: only, anchorPrefix: "")
    }
    return targets
  }
}

extension Council {
  /// What stands before the ids of the headings of what the council adds to a national page.
  var anchorPrefix: String { "\(id)-" }
}
