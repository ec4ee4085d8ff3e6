/// Prints a report as one JSON document, for programs.
///
/// ```json
/// {
///   "problems": [
///     {
///       "rule": "review-overdue",
///       "severity": "warning",
///       "message": "'Money to set up home' was last reviewed on 2024-01-31",
///       "path": "Content/derby/local-offers/setting-up-home.md",
///       "line": 3,
///       "column": 11,
///       "length": 10,
///       "help": "check that the offer is still true, then write today's date: 2026-03-31",
///       "why": "Nobody may be sent to help that has ended.",
///       "notes": []
///     }
///   ],
///   "counts": {"errors": 0, "warnings": 1, "notes": 0}
/// }
/// ```
///
/// Every member is always there; a problem without a place has null for its path, line, column and
/// length. Columns and lengths count UTF-8 bytes, columns and lines from 1.
public struct JSONPrinter: Sendable {
  /// Makes a printer.
  public init() {}

  /// The report in reading order.
  public func text(of report: Report) -> String {
    let document: JSON = [
      "problems": .array(report.inReadingOrder.map(problem)),
      "counts": [
        "errors": .integer(report.count(of: .error)),
        "warnings": .integer(report.count(of: .warning)),
        "notes": .integer(report.count(of: .note)),
      ],
    ]
    return String(decoding: document.encoded(indented: true), as: UTF8.self) + "\n"
  }
}

extension JSONPrinter {
  private func problem(_ diagnostic: Diagnostic) -> JSON {
    let what: [(key: String, value: JSON)] = [
      ("rule", .string(diagnostic.rule.id)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
    ]
    let remedy: [(key: String, value: JSON)] = [
      ("help", .string(diagnostic.help)),
      ("why", .string(diagnostic.rule.why)),
      ("notes", .array(diagnostic.notes.map(note))),
    ]
    return .object(what + place(diagnostic.location) + remedy)
  }

  private func note(_ note: Diagnostic.Note) -> JSON {
    .object([("message", .string(note.message))] + place(note.location))
  }

  private func place(_ location: SourceLocation?) -> [(key: String, value: JSON)] {
    [
      ("path", .string(orNull: location?.path)),
      ("line", location.map { .integer($0.line) } ?? .null),
      ("column", location.map { .integer($0.column) } ?? .null),
      ("length", location.map { .integer($0.length) } ?? .null),
    ]
  }
}
