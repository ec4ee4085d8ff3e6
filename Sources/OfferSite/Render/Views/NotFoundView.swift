import OfferContent
import OfferTemplates

/// `pages/not-found.mustache`: what a host shows, at any depth, where there is no page.
///
/// It can use no relative link and no file: its links are absolute, and there are none where the site's
/// address is not known.
struct NotFoundView: PageView {
  static let template = "pages/not-found"

  let siteTitle: String
  let council: String
  let isExample: Bool
  let helplines: [HelplineView]
  let links: [LinkView]
  let policy: String
  let style: HTML

  static let fields: [Field<NotFoundView>] = [
    .text("siteTitle") { $0.siteTitle },
    .text("council") { $0.council },
    .flag("isExample") { $0.isExample },
    .flag("hasHelplines") { !$0.helplines.isEmpty },
    .list("helplines") { $0.helplines },
    .flag("hasUnconfirmedNumbers") { $0.helplines.contains { !$0.isConfirmed } },
    .flag("hasLinks") { !$0.links.isEmpty },
    .list("links") { $0.links },
    .text("policy") { $0.policy },
    .html("style") { $0.style },
  ]
}

extension NotFoundView {
  init(in setting: PageSetting, style: StyleSheet) {
    let council = setting.offer.council
    siteTitle = council.siteTitle
    self.council = council.name
    isExample = council.isExample
    helplines = HelplineView.all(of: setting.offer)
    links = [
      (PageAddress.home, "The first page"), (.aToZ, "A to Z"), (.contacts, "Who to contact"),
    ].compactMap { page, title in
      council.absoluteAddress(of: page).map { LinkView(href: $0, title: title) }
    }
    policy = SecurityPolicy(style: style).inPage
    self.style = style.element
  }
}
