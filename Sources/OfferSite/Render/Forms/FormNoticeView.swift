import Diagnostics
import OfferContent
import OfferForms
import OfferTemplates

/// `pages/form-notice.mustache`: what the law wants said before somebody sends a form (UK GDPR Article 13).
struct FormNoticeView: PageView {
  static let template = "pages/form-notice"

  let layout: LayoutView
  let form: LinkView
  let version: String
  let language: String
  let hash: String
  let controller: OrganisationView

  /// Who answers questions about data.
  let officer: HTML
  let purposes: [PurposeView]
  let recipients: [OrganisationView]

  /// What has to be answered.
  let required: [QuestionNote]
  let isAnonymous: Bool
  let hasConsent: Bool
  let withdraw: String
  let hasRecords: Bool
  let rights: RightsView

  static let fields: [Field<FormNoticeView>] = [
    .view("layout") { $0.layout },
    .view("form") { $0.form },
    .text("version") { $0.version },
    .text("language") { $0.language },
    .text("hash") { $0.hash },
    .view("controller") { $0.controller },
    .html("officer") { $0.officer },
    .list("purposes") { $0.purposes },
    .list("recipients") { $0.recipients },
    .flag("hasRequired") { !$0.required.isEmpty },
    .list("required") { $0.required },
    .flag("isAnonymous") { $0.isAnonymous },
    .flag("hasConsent") { $0.hasConsent },
    .text("withdraw") { $0.withdraw },
    .flag("hasRecords") { $0.hasRecords },
    .view("rights") { $0.rights },
  ]
}

extension FormNoticeView {
  init(_ number: Int, in setting: PageSetting) {
    let setting = FormSetting(number, in: setting)
    let specification = setting.specification
    layout = setting.layout(
      description: "What happens with your answers: why, who sees them, how long, and your rights.")
    form = setting.link(to: setting.form)
    version = specification.version.value
    language = specification.language
    hash = specification.noticeHash.hex
    controller = OrganisationView(specification.controller)
    officer = setting.cards(
      of: [specification.controller.contact, "data-protection", "records", "ask"]
        .compactMap(\.self).filter { setting.offer.contact($0) != nil }.prefix(1).map(\.self))
    purposes = specification.purposes.map { PurposeView($0, in: setting) }
    recipients = specification.recipients.map(OrganisationView.init)
    required = specification.requiredQuestions
    isAnonymous = specification.isAnonymous
    hasConsent = specification.asksForConsent
    withdraw = setting.link(to: .withdraw)
    hasRecords = specification.purposes.contains {
      $0.retention.ending == .transferToCaseRecord
    }
    rights = RightsView(of: specification.purposes, in: setting.setting)
  }
}
