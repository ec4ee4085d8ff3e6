import Diagnostics
import OfferContent
import OfferTemplates

/// What a page is set with: the plan, its own place in it, and what stands around its words.
struct PageSetting {
  let plan: BuildPlan
  let page: Page
  let frame: Frame
  let icons: [String: HTML]

  /// Every contact as pages show it, by its id and by its roles.
  let cards: [String: HTML]

  /// What forms are compiled to.
  let formFiles: FormFiles

  /// The scripts that make pages nicer.
  let scripts: ThemeScripts

  var offer: LocalOffer { plan.offer }

  func link(to address: PageAddress, anchor: String? = nil) -> String {
    page.address.link(to: address, anchor: anchor)
  }

  /// Markdown as HTML.
  func html(_ prose: Prose, headingShift: Int = 0, idPrefix: String = "") -> HTML {
    var writer = writer
    writer.headingShift = headingShift
    writer.idPrefix = idPrefix
    return writer.html(prose)
  }

  /// What the council adds to the page, as HTML.
  func html(addition prose: Prose, headingShift: Int = 0, idPrefix: String = "") -> HTML {
    var writer = writer
    writer.headingShift = headingShift
    writer.anchorPrefix = offer.council.anchorPrefix
    writer.idPrefix = writer.anchorPrefix + idPrefix
    return writer.html(prose)
  }

  /// Markdown as HTML that may stand inside a paragraph.
  func inline(_ prose: Prose) -> HTML {
    var writer = writer
    writer.style = .inline
    return writer.html(prose)
  }

  /// The page that says which care leaver somebody is, where there is one.
  var yourStatus: LinkView? {
    plan.listing.yourStatus.map { number in
      LinkView(
        href: link(to: plan.written.texts[number]), title: offer.pages[number].page.title.value)
    }
  }

  /// The questions that lead to what somebody can get, where there are any.
  var finder: LinkView? {
    offer.nation.eligibility.map { _ in
      LinkView(href: link(to: .finder), title: "Find out what you can get")
    }
  }

  /// Words that may stand inside a link: they have none of their own.
  func plain(_ prose: Prose) -> HTML {
    var writer = writer
    writer.style = .insideLink
    return writer.html(prose)
  }

  /// Some routes as a table.
  func list(of routes: [Route], captioned caption: String) -> HTML {
    var bytes: [UInt8] = []
    writer.table(of: routes).write(captioned: caption, id: "list", idPrefix: "", into: &bytes)
    return HTML(bytes: bytes)
  }

  /// The links to the narrower lists of routes.
  var narrowing: HTML {
    var bytes: [UInt8] = []
    writer.write(narrowingBy: plan.routeGroups, into: &bytes)
    return HTML(bytes: bytes)
  }

  /// A contact, by its id or the part it plays; nothing where there is none.
  func card(of id: String) -> HTML {
    cards[id] ?? HTML()
  }

  /// What stands around the page's words.
  func layout(
    headTitle: String? = nil, describedBy summary: Prose? = nil, description: String = "",
    crumbs: [LinkView] = []
  ) -> LayoutView {
    let siteTitle = offer.council.siteTitle
    let title = headTitle ?? page.title
    let home = [LinkView(href: link(to: .home), title: "Home")]
    return LayoutView(
      headTitle: page.address == .home ? siteTitle : "\(title) – \(siteTitle)",
      description: summary?.plainWords(in: offer) ?? description,
      canonical: page.isListed ? offer.council.absoluteAddress(of: page.address) ?? "" : "",
      crumbs: page.address == .home ? [] : home + crumbs,
      here: page.title, root: page.address.root, frame: frame,
      feedback: PageFeedbackView(in: self))
  }
}

extension PageSetting {
  private var writer: ProseWriter {
    ProseWriter(
      plan: plan, page: page.address, cards: cards,
      narrowing: scripts.element(of: .narrow, on: self.page))
  }
}

extension Council {
  /// The absolute https address of a page, where the site has one.
  func absoluteAddress(of page: PageAddress) -> String? {
    address.map { "\($0.value)/\(page == .home ? "" : page.path)" }
  }
}
