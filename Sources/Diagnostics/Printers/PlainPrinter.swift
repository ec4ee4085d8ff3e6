/// Prints a report as whole sentences, for screen readers and logs: one line each, nothing drawn.
///
/// Why a rule matters is said once, where the rule is first met. Columns count UTF-8 bytes.
public struct PlainPrinter: Sendable {
  /// Makes a printer.
  public init() {}

  /// The report in reading order, one line for each diagnostic.
  public func text(of report: Report) -> String {
    var explained: Set<Rule> = []
    return report.inReadingOrder.map { diagnostic in
      let isNew = explained.insert(diagnostic.rule).inserted
      return sentences(about: diagnostic, explaining: isNew).joined(separator: " ") + "\n"
    }.joined()
  }
}

extension PlainPrinter {
  private func sentences(about diagnostic: Diagnostic, explaining: Bool) -> [String] {
    let severity = diagnostic.severity.rawValue.asSentence.dropLast()
    let place = diagnostic.location.map { " in \(words(for: $0))" } ?? ""
    let notes = diagnostic.notes.map {
      "See also \(words(for: $0.location)): \($0.message.shown.asSentence)"
    }
    return ["\(severity)\(place).", diagnostic.message.shown.asSentence] + notes
      + (explaining ? ["Why: \(diagnostic.rule.why.shown.asSentence)"] : [])
      + ["What to do: \(diagnostic.help.shown.asSentence)", "Rule: \(diagnostic.rule.id)."]
  }

  private func words(for location: SourceLocation) -> String {
    "\(location.path.shown), line \(location.line), column \(location.column)"
  }
}
