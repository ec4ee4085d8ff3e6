import OfferForms
import OfferTemplates

/// What the site's privacy page says of forms: each one's notice, the rights, and where to complain.
struct FormPrivacyView: View {
  let forms: [FormCard]
  let rights: RightsView

  static let fields: [Field<FormPrivacyView>] = [
    .list("forms") { $0.forms },
    .view("rights") { $0.rights },
  ]
}

extension FormPrivacyView {
  /// What is said on the page of an address; nil where it is not the privacy page, or there is no form.
  init?(in setting: PageSetting) {
    guard setting.page.address == .privacy, !setting.plan.forms.forms.isEmpty else { return nil }
    forms = FormCard.all(in: setting)
    rights = RightsView(
      of: setting.plan.forms.forms.flatMap(\.specification.purposes), in: setting)
  }
}

/// `pages/privacy.mustache`: the site's privacy page, where nobody has written one.
struct PrivacyView: PageView {
  static let template = "pages/privacy"

  let layout: LayoutView
  let title: String
  let formPrivacy: FormPrivacyView?

  static let fields: [Field<PrivacyView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .view("formPrivacy") { $0.formPrivacy },
  ]
}

extension PrivacyView {
  init(in setting: PageSetting) {
    layout = setting.layout(description: "This site keeps nothing about you.")
    title = setting.page.title
    formPrivacy = FormPrivacyView(in: setting)
  }
}
