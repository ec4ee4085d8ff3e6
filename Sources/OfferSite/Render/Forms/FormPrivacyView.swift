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
  /// What is said on the page of an address; nil where it is not the privacy page, or there are no forms.
  init?(in setting: PageSetting) {
    guard setting.page.address == .privacy, !setting.plan.forms.forms.isEmpty else { return nil }
    forms = FormCard.all(in: setting)
    rights = RightsView(
      of: setting.plan.forms.forms.flatMap(\.specification.purposes), in: setting)
  }
}
