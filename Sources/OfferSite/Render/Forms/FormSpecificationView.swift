import Diagnostics
import OfferForms
import OfferTemplates

/// `pages/form-specification.mustache`: what an engine has to do, for those who build it and those who judge it.
struct FormSpecificationView: PageView {
  static let template = "pages/form-specification"

  let layout: LayoutView
  let form: LinkView
  let id: String
  let version: String
  let kind: String
  let languages: String
  let controller: String
  let action: String
  let hash: String
  let purposes: [PurposeView]
  let fields: [FieldRow]
  let rules: FormRulesView
  let files: [FileRow]
  let earlier: [EarlierVersion]
  let notice: String
  let buildSheet: String
  let changeLog: String

  /// The pages to which an endpoint leads on.
  let answers: [LinkView]

  static let fields: [Field<FormSpecificationView>] = [
    .view("layout") { $0.layout },
    .view("form") { $0.form },
    .text("id") { $0.id },
    .text("version") { $0.version },
    .text("kind") { $0.kind },
    .text("languages") { $0.languages },
    .text("controller") { $0.controller },
    .text("action") { $0.action },
    .text("hash") { $0.hash },
    .list("purposes") { $0.purposes },
    .list("fields") { $0.fields },
    .view("rules") { $0.rules },
    .flag("hasFiles") { !$0.files.isEmpty },
    .list("files") { $0.files },
    .flag("hasEarlier") { !$0.earlier.isEmpty },
    .list("earlier") { $0.earlier },
    .text("notice") { $0.notice },
    .text("buildSheet") { $0.buildSheet },
    .text("changeLog") { $0.changeLog },
    .list("answers") { $0.answers },
  ]
}

/// An earlier version, with the files that were frozen with it.
struct EarlierVersion: View {
  let version: String
  let files: [FileRow]

  static let fields: [Field<EarlierVersion>] = [
    .text("version") { $0.version },
    .list("files") { $0.files },
  ]
}

extension FormSpecificationView {
  init(_ number: Int, in setting: PageSetting) {
    let files = setting.formFiles.compiled[number]
    let page = setting
    let setting = FormSetting(number, in: setting)
    let specification = setting.specification
    layout = setting.layout(
      description: "What a form engine has to do with this form, rule by rule, with every file.")
    form = setting.link(to: setting.form)
    id = specification.id.value
    version = specification.version.value
    kind = specification.kind.rawValue
    languages = setting.form.editions.map(\.language).joined(separator: ", ")
    controller = specification.controller.name
    action = setting.action
    hash = specification.noticeHash.hex
    purposes = specification.purposes.map { PurposeView($0, in: setting) }
    fields = specification.fields.map { FieldRow($0, of: specification) }
    rules = FormRulesView(of: specification)
    let row = { (file: FormFiles.Compiled.File) in
      FileRow(
        name: file.name, href: page.link(to: PageAddress(file.path)), size: file.size.grouped,
        summary: FormArtefact.summary(of: file.name))
    }
    self.files = files.files.map(row)
    earlier = files.earlier.map { EarlierVersion(version: $0.version, files: $0.files.map(row)) }
    notice = setting.link(to: .privacyNotice)
    buildSheet = setting.link(to: .buildSheet)
    changeLog = setting.link(to: .changeLog)
    answers = [.confirm, .problem, .underAge, .elsewhere, .withdraw].compactMap { page in
      page.isMade(of: setting.form)
        ? LinkView(href: setting.link(to: page), title: page.title(of: setting.form)) : nil
    }
  }
}
