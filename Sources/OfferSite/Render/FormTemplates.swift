import Diagnostics
import OfferTemplates

/// The templates of the pages of forms, each held to its view.
struct FormTemplates: Sendable {
  let list: Template<FormsView>
  private let form: Template<FormView>
  private let confirm: Template<FormConfirmView>
  private let problem: Template<FormProblemView>
  private let exit: Template<FormExitView>
  private let withdraw: Template<FormWithdrawView>
  private let notice: Template<FormNoticeView>
  private let specification: Template<FormSpecificationView>
  private let buildSheet: Template<FormBuildSheetView>
  private let changes: Template<FormChangesView>

  /// The templates' names.
  static let names = [
    FormsView.template, FormView.template, FormConfirmView.template,
    FormProblemView.template, FormExitView.template, FormWithdrawView.template,
    FormNoticeView.template, FormSpecificationView.template, FormBuildSheetView.template,
    FormChangesView.template,
  ]

  /// Compiles every template, so that all that is wrong is reported; nil where one cannot be used.
  init?(in library: TemplateLibrary, reporting report: inout Report) {
    func find<V: PageView>(_ view: V.Type) -> Template<V>? {
      library.template(V.template, for: V.self, reporting: &report)
    }
    let list = find(FormsView.self)
    let form = find(FormView.self)
    let confirm = find(FormConfirmView.self)
    let problem = find(FormProblemView.self)
    let exit = find(FormExitView.self)
    let withdraw = find(FormWithdrawView.self)
    let notice = find(FormNoticeView.self)
    let specification = find(FormSpecificationView.self)
    let buildSheet = find(FormBuildSheetView.self)
    let changes = find(FormChangesView.self)
    guard let list, let form, let confirm, let problem, let exit, let withdraw,
      let notice, let specification, let buildSheet, let changes
    else { return nil }
    self.list = list
    self.form = form
    self.confirm = confirm
    self.problem = problem
    self.exit = exit
    self.withdraw = withdraw
    self.notice = notice
    self.specification = specification
    self.buildSheet = buildSheet
    self.changes = changes
  }

  /// Renders a page of a form.
  func render(
    _ page: FormPage, _ number: Int, in setting: PageSetting, into bytes: inout [UInt8]
  ) {
    switch page {
    case .ask: form.render(FormView(number, in: setting), into: &bytes)
    case .confirm: confirm.render(FormConfirmView(number, in: setting), into: &bytes)
    case .problem: problem.render(FormProblemView(number, in: setting), into: &bytes)
    case .underAge:
      exit.render(FormExitView(youngerThan: number, in: setting), into: &bytes)
    case .elsewhere: exit.render(FormExitView(elsewhere: number, in: setting), into: &bytes)
    case .withdraw: withdraw.render(FormWithdrawView(number, in: setting), into: &bytes)
    case .privacyNotice: notice.render(FormNoticeView(number, in: setting), into: &bytes)
    case .specification:
      specification.render(FormSpecificationView(number, in: setting), into: &bytes)
    case .buildSheet: buildSheet.render(FormBuildSheetView(number, in: setting), into: &bytes)
    case .changeLog: changes.render(FormChangesView(number, in: setting), into: &bytes)
    }
  }
}
