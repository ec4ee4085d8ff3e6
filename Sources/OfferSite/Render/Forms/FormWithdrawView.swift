import OfferForms
import OfferTemplates

/// `pages/form-withdraw.mustache`: how a yes is taken back (UK GDPR Article 7(3)).
struct FormWithdrawView: PageView {
  static let template = "pages/form-withdraw"

  let layout: LayoutView
  let form: LinkView

  /// What can be taken back.
  let consents: [ConsentView]

  /// The form with which it is done, where the council offers one.
  let way: LinkView?
  let actWithin: String
  let proof: String
  let contacts: HTML
  let isAnonymous: Bool

  static let fields: [Field<FormWithdrawView>] = [
    .view("layout") { $0.layout },
    .view("form") { $0.form },
    .list("consents") { $0.consents },
    .view("way") { $0.way },
    .text("actWithin") { $0.actWithin },
    .text("proof") { $0.proof },
    .html("contacts") { $0.contacts },
    .flag("isAnonymous") { $0.isAnonymous },
  ]
}

extension FormWithdrawView {
  init(_ number: Int, in setting: PageSetting) {
    let setting = FormSetting(number, in: setting)
    let specification = setting.specification
    let withdrawal = specification.withdrawal
    layout = setting.layout(description: "How to take back a yes, at any time.")
    form = setting.link(to: setting.form)
    consents = specification.asked.filter(\.basis.isConsent).map { ConsentView($0, in: setting) }
    way = withdrawal.flatMap { setting.setting.plan.forms.form($0.form) }.map(setting.link)
    actWithin = withdrawal?.actWithin.inWords ?? ""
    proof = withdrawal?.proof.inWords ?? ""
    contacts = setting.cards(of: withdrawal?.also ?? ["ask"])
    isAnonymous = specification.isAnonymous
  }
}
