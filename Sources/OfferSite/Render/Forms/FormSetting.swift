import Diagnostics
import OfferContent
import OfferForms
import OfferTemplates

/// What a page of a form is set with: the page's own setting, and the form.
struct FormSetting {
  let setting: PageSetting
  let form: Form

  /// The language in which the page is.
  let specification: FormSpecification

  /// What stands before the ids of questions.
  let idPrefix = "answer-"

  init(_ form: Form, in setting: PageSetting) {
    self.setting = setting
    self.form = form
    specification = form.specification
  }

  init(_ number: Int, in setting: PageSetting) {
    self.init(setting.plan.forms.forms[number], in: setting)
  }

  var offer: LocalOffer { setting.offer }

  /// The page on which the form stands.
  var page: Page { setting.page }

  /// Where the form is posted; empty where it is printed.
  var action: String { setting.plan.forms.action(of: specification) ?? "" }

  /// The link to another page of the form; empty where it has none.
  func link(to page: FormPage) -> String {
    page.isMade(of: form) ? setting.link(to: page.address(in: form)) : ""
  }

  /// The form of a kind, where the council offers one.
  func link(toForm kind: FormSpecification.Kind) -> LinkView? {
    setting.plan.forms.first(of: kind).map(link)
  }

  /// The way to a form.
  func link(to form: Form) -> LinkView {
    LinkView(
      href: setting.link(to: FormPage.ask.address(in: form)), title: form.specification.title.words)
  }

  /// What stands around the words of the page.
  func layout(description: String, headTitle: String? = nil) -> LayoutView {
    var crumbs = [LinkView(href: setting.link(to: .forms), title: "Forms")]
    let ask = FormPage.ask.address(in: form)
    if setting.page.address != ask { crumbs.append(link(to: form)) }
    return setting.layout(headTitle: headTitle, description: description, crumbs: crumbs)
  }

  /// Contacts, by their ids or the parts they play, each once.
  func cards(of names: [String]) -> HTML {
    var seen: Set<String> = []
    var html = HTML()
    for name in names {
      guard let contact = offer.contact(name), seen.insert(contact.id.value).inserted else {
        continue
      }
      html.bytes.append(contentsOf: setting.card(of: contact.id.value).bytes)
    }
    return html
  }

  /// Whom somebody can answer instead of sending the form.
  var otherWays: HTML {
    cards(of: specification.otherWays.isEmpty ? ["ask"] : specification.otherWays)
  }

  /// The title of the question with an id.
  func label(of field: String) -> String {
    specification.field(field)?.label.words ?? field
  }
}
