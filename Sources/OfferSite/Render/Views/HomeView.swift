import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/home.mustache`: every way into the offer, by need first.
struct HomeView: PageView {
  static let template = "pages/home"

  let layout: LayoutView
  let title: String
  let council: String
  let place: String
  let topics: [TopicCardView]
  let helplines: [HelplineView]

  /// The page on which somebody finds out which care leaver they are, where there is one.
  let yourStatus: LinkView?
  let aToZ: String

  /// The script that shows the search, behind the place where it is shown; empty without one.
  let find: HTML
  let contacts: String
  let changes: String
  let newestChange: String

  /// The page of all forms; empty where there are none.
  let forms: String
  let pages: [ItemView]
  let areas: [LinkView]
  let coverage: String

  static let fields: [Field<HomeView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .text("council") { $0.council },
    .text("place") { $0.place },
    .list("topics") { $0.topics },
    .flag("hasHelplines") { !$0.helplines.isEmpty },
    .list("helplines") { $0.helplines },
    .flag("hasUnconfirmedNumbers") { $0.helplines.contains { !$0.isConfirmed } },
    .view("yourStatus") { $0.yourStatus },
    .text("aToZ") { $0.aToZ },
    .flag("hasSearch") { !$0.find.bytes.isEmpty },
    .html("find") { $0.find },
    .text("contacts") { $0.contacts },
    .text("changes") { $0.changes },
    .text("newestChange") { $0.newestChange },
    .text("forms") { $0.forms },
    .flag("hasPages") { !$0.pages.isEmpty },
    .list("pages") { $0.pages },
    .flag("hasAreas") { !$0.areas.isEmpty },
    .list("areas") { $0.areas },
    .text("coverage") { $0.coverage },
  ]
}

extension HomeView {
  init(in setting: PageSetting) {
    let offer = setting.offer
    let council = offer.council
    layout = setting.layout(
      description: "What the law gives you, what \(council.name) adds, and who else helps.")
    title = council.siteTitle
    self.council = council.name
    place = council.place
    topics = offer.nation.topics.map { TopicCardView($0, in: setting) }
    helplines = HelplineView.all(of: offer)
    yourStatus = setting.finder ?? setting.yourStatus
    aToZ = setting.link(to: .aToZ)
    find = setting.scripts.element(of: .find, on: setting.page)
    contacts = setting.link(to: .contacts)
    changes = setting.link(to: .changes)
    newestChange = offer.changes.first?.date.written ?? ""
    forms = setting.plan.forms.forms.isEmpty ? "" : setting.link(to: .forms)
    pages = setting.plan.listing.otherPages.map { ItemView(text: $0, in: setting) }
    areas = offer.nation.areas.map { area in
      LinkView(href: setting.link(to: PageAddress(of: area)), title: offer.words(for: area))
    }
    coverage = setting.link(to: .coverage)
  }
}
