import OfferTemplates

/// `pages/redirect.mustache`: what stands at an address from which a page moved.
struct RedirectView: PageView {
  static let template = "pages/redirect"

  let layout: LayoutView
  let title: String
  let href: String

  static let fields: [Field<RedirectView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .text("href") { $0.href },
  ]
}

extension RedirectView {
  init(to address: PageAddress, in setting: PageSetting) {
    layout = setting.layout(headTitle: "Moved: \(setting.page.title)")
    title = setting.page.title
    href = setting.link(to: address)
  }
}
