import Diagnostics

extension ReportFormat {
  /// Writes a report: to the standard error for people, as a result for programs.
  func write(_ report: Report, quoting sources: SourceTree) throws(Stop) {
    let text = text(of: report, quoting: sources)
    if isForPrograms {
      try Terminal.results.give(text)
    } else {
      Terminal.reports.tell(text)
    }
  }

  private func text(of report: Report, quoting sources: SourceTree) -> String {
    report.diagnostics.map { diagnostic in
      let place = diagnostic.location.map { "\($0.path):\($0.line):\($0.column): " } ?? ""
      let severity = diagnostic.severity.rawValue
      return
        "\(place)\(severity): \(diagnostic.message) [\(diagnostic.rule.id)]\n  \(diagnostic.help)\n"
    }.joined()
  }
}
