import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/routes.mustache`: the routes of one stage, one band of ages or one area.
struct RoutesView: PageView {
  static let template = "pages/routes"

  let layout: LayoutView
  let title: String
  let summary: String
  let count: String
  let isEmpty: Bool
  let narrow: HTML
  let list: HTML

  /// The page that shows all routes.
  let all: LinkView?

  /// Whom to ask.
  let contact: HTML

  static let fields: [Field<RoutesView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .text("count") { $0.count },
    .flag("isEmpty") { $0.isEmpty },
    .html("narrow") { $0.narrow },
    .html("list") { $0.list },
    .view("all") { $0.all },
    .html("contact") { $0.contact },
  ]
}

extension RoutesView {
  init(_ number: Int, in setting: PageSetting) {
    let plan = setting.plan
    let group = plan.routeGroups[number]
    let routes = plan.offer.lists.routes.filter { $0.isShown(in: group) }
    all = plan.lists[.routes].map { target in
      LinkView(href: setting.link(to: target.address), title: target.title)
    }
    title = setting.page.title
    summary = group.summary
    layout = setting.layout(
      description: summary.isEmpty ? "\(title), with who gives them and how to start." : summary,
      crumbs: all.map { [$0] } ?? [])
    count = routes.count == 1 ? "1 route" : "\(routes.count) routes"
    isEmpty = routes.isEmpty
    narrow = setting.narrowing
    list = setting.list(of: routes, captioned: title)
    contact = setting.card(of: "ask")
  }
}

extension RouteGroup {
  /// The title of its page.
  var pageTitle: String {
    switch kind {
    case .stage: "Routes into learning and work: \(title)"
    case .ages: "Routes into learning and work at \(title)"
    case .area: "Routes into learning and work in \(title)"
    }
  }
}
