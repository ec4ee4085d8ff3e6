import ArgumentParser
import Diagnostics
import OfferForms

/// `offer form check`: what is wrong with forms.
struct FormCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is wrong with forms, and writes nothing.",
    discussion: """
      Examples:
        offer form check
        offer form check feedback --council derby
      """)

  @Argument(
    help: ArgumentHelp("The form to check; every form unless one is named.", valueName: "form"))
  var form: String?

  @Option(
    help: ArgumentHelp("How to report: people, plain, json, sarif or github.", valueName: "format"))
  var format: String?

  @OptionGroup var options: FormOptions

  func run() throws(Stop) {
    let format = try ReportFormat(named: format)
    let run = try FormRun(options)
    let report = try form.map { form throws(Stop) in try run.report(on: form) } ?? run.report
    try format.write(report, quoting: run.sources)
    let count = run.councils.flatMap(\.forms.forms).count {
      form == nil || $0.specification.id.value == form
    }
    let errors = report.diagnostics.count { $0.severity == .error }
    Terminal.reports.tell(
      "\(count) \(count == 1 ? "form" : "forms"): \(errors) \(errors == 1 ? "error" : "errors")\n")
    if report.hasErrors { throw .errors }
  }
}

extension FormRun {
  /// What is wrong with one form, in any council that has it.
  fileprivate func report(on id: String) throws(Stop) -> Report {
    let forms = councils.flatMap(\.forms.forms).map(\.specification)
    let paths = Set(forms.filter { $0.id.value == id }.flatMap(\.paths))
    let found = report.diagnostics.filter { diagnostic in
      guard let path = diagnostic.location?.path else { return false }
      return paths.contains(path) || path.hasSuffix("/forms/\(id).yaml")
    }
    guard !paths.isEmpty || !found.isEmpty else {
      throw Stop.wrongUse(
        "there is no form '\(id)'",
        help: NearestName.help(for: id, among: forms.map(\.id.value), calling: "form"))
    }
    return Report(found)
  }
}
