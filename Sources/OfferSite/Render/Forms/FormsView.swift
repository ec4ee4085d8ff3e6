import OfferContent
import OfferForms
import OfferTemplates

/// `pages/forms.mustache`: every form, with its privacy notice and its specification.
struct FormsView: PageView {
  static let template = "pages/forms"

  let layout: LayoutView
  let title: String

  /// Whether forms are sent; they are printed otherwise.
  let isSent: Bool
  let forms: [FormCard]
  let council: String

  static let fields: [Field<FormsView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .flag("isSent") { $0.isSent },
    .list("forms") { $0.forms },
    .text("council") { $0.council },
  ]
}

/// A form in a list.
struct FormCard: View {
  let title: String
  let intro: String
  let href: String
  let notice: String
  let specification: String
  let readers: String
  let kept: String

  static let fields: [Field<FormCard>] = [
    .text("title") { $0.title },
    .text("intro") { $0.intro },
    .text("href") { $0.href },
    .text("notice") { $0.notice },
    .text("specification") { $0.specification },
    .text("readers") { $0.readers },
    .text("kept") { $0.kept },
  ]
}

extension FormsView {
  init(in setting: PageSetting) {
    layout = setting.layout(
      description: "Every form of this offer, what happens with your answers, and how it works.")
    title = setting.page.title
    isSent = setting.plan.forms.endpoint != nil
    forms = FormCard.all(in: setting)
    council = setting.offer.council.name
  }
}

extension FormCard {
  /// The forms of an offer, in their order.
  static func all(in setting: PageSetting) -> [FormCard] {
    setting.plan.forms.forms.map { FormCard($0, in: setting) }
  }

  private init(_ form: Form, in setting: PageSetting) {
    let specification = form.specification
    let link = { (page: FormPage) in setting.link(to: page.address(in: form)) }
    title = specification.title.words
    intro = specification.intro.words
    href = link(.ask)
    notice = link(.privacyNotice)
    self.specification = link(.specification)
    readers = specification.recipients.named
    kept = Set(specification.purposes.map(\.retention.inWords)).sorted().joined(separator: "; ")
  }
}
