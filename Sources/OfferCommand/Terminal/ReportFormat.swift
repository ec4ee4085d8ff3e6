import Diagnostics

/// How a report is written.
enum ReportFormat: String, CaseIterable, Sendable {
  /// For somebody at a terminal: the line, underlined.
  case people

  /// Whole sentences, for screen readers and logs.
  case plain

  /// For other programs.
  case json

  /// SARIF 2.1.0, for code scanning.
  case sarif

  /// Annotations of a change on GitHub.
  case github

  /// Whether the report is for a program to read, and so a result.
  var isForPrograms: Bool { self != .people && self != .plain }

  /// The format of a name; the one for whoever is there where none is given.
  init(named name: String?) throws(Stop) {
    guard let name else {
      self = Terminal.reports.isWatched ? .people : .plain
      return
    }
    guard let format = ReportFormat(rawValue: name) else {
      let names = ReportFormat.allCases.map(\.rawValue)
      throw Stop.wrongUse(
        "there is no format '\(name)'",
        help: NearestName.help(for: name, among: names, calling: "format"))
    }
    self = format
  }
}
