import Diagnostics

extension ReportFormat {
  /// Writes a report: to the standard error for people, as a result for programs.
  func write(_ report: Report, quoting sources: SourceTree) throws(Stop) {
    let text = text(of: report, quoting: sources)
    if isForPrograms {
      try Terminal.results.give(text)
    } else if !text.isEmpty {
      Terminal.reports.tell(text + (self == .people ? "\n" : ""))
    }
  }

  private func text(of report: Report, quoting sources: SourceTree) -> String {
    let terminal = Terminal.reports
    return switch self {
    case .people:
      PeoplePrinter(quoting: sources, colour: terminal.showsColour, width: terminal.columns)
        .text(of: report)
    case .plain: PlainPrinter().text(of: report)
    case .json: JSONPrinter().text(of: report)
    case .sarif: SARIFPrinter(rules: Handbook.rules, quoting: sources).text(of: report)
    case .github: GitHubPrinter().text(of: report)
    }
  }
}
