/// Prints a report as workflow commands of GitHub Actions, which become annotations beside the lines.
///
/// GitHub shows the first ten errors, warnings and notices of a step; the log has them all.
public struct GitHubPrinter: Sendable {
  /// Makes a printer.
  public init() {}

  /// The report in reading order, one command a line.
  public func text(of report: Report) -> String {
    report.inReadingOrder.map { command(for: $0) + "\n" }.joined()
  }
}

extension GitHubPrinter {
  private func command(for diagnostic: Diagnostic) -> String {
    var properties: [(name: String, value: String)] = []
    if let location = diagnostic.location {
      properties = [
        ("file", location.path.shown), ("line", "\(location.line)"),
        ("endLine", "\(location.line)"), ("col", "\(location.column)"),
        ("endColumn", "\(location.column + location.length)"),
      ]
    }
    properties.append(("title", diagnostic.rule.id))
    let notes = diagnostic.notes.map {
      "\($0.message.shown) (\($0.location.path.shown):\($0.location.line))"
    }
    let lines = [diagnostic.message.shown] + notes + ["help: \(diagnostic.help.shown)"]
    return "::\(name(of: diagnostic.severity)) "
      + properties.map { "\($0.name)=\(escapedProperty($0.value))" }.joined(separator: ",")
      + "::\(lines.map(escaped).joined(separator: "%0A"))"
  }

  private func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// What would end the command or begin an escape; line ends are gone already.
  private func escaped(_ text: String) -> String {
    text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%25")
  }

  private func escapedProperty(_ text: String) -> String {
    escaped(text).map { character in
      switch character {
      case ":": "%3A"
      case ",": "%2C"
      default: String(character)
      }
    }.joined()
  }
}
