import OfferForms
import OfferTemplates

/// `pages/form-confirm.mustache`: what is shown once a form is sent, also to whoever comes back to it.
struct FormConfirmView: PageView {
  static let template = "pages/form-confirm"

  let layout: LayoutView
  let form: LinkView
  let next: [SentenceView]
  let isAnonymous: Bool

  /// How a yes is taken back; empty where none was asked for.
  let withdraw: String
  let notice: String
  let otherWays: HTML

  static let fields: [Field<FormConfirmView>] = [
    .view("layout") { $0.layout },
    .view("form") { $0.form },
    .list("next") { $0.next },
    .flag("isAnonymous") { $0.isAnonymous },
    .text("withdraw") { $0.withdraw },
    .text("notice") { $0.notice },
    .html("otherWays") { $0.otherWays },
  ]
}

extension FormConfirmView {
  init(_ number: Int, in setting: PageSetting) {
    let setting = FormSetting(number, in: setting)
    layout = setting.layout(description: "What happens once you have sent it.")
    form = setting.link(to: setting.form)
    next = [SentenceView](paragraphsOf: setting.specification.next)
    isAnonymous = setting.specification.isAnonymous
    withdraw = setting.link(to: .withdraw)
    notice = setting.link(to: .privacyNotice)
    otherWays = setting.otherWays
  }
}
