import Diagnostics

@testable import OfferContent

/// What reading a piece of Markdown gives: the prose, and what is wrong as lines such as
/// `2:5+4 error: … [rule] help`.
struct Reading {
  let prose: Prose
  let diagnostics: [Diagnostic]

  /// Reads a page's body that begins on the first line of its file.
  init(
    _ markdown: String,
    at origin: ProseParser.Origin = .init(path: "Content/derby/local-offers/x.md")
  ) {
    var report = Report()
    prose = ProseParser.parse(Array(markdown.utf8), at: origin, reporting: &report)
    diagnostics = report.inReadingOrder
  }

  /// Reads a line of front matter.
  init(
    inline text: String,
    at origin: ProseParser.Origin = .init(path: "Content/derby/local-offers/x.md")
  ) {
    var report = Report()
    prose = ProseParser.parseInline(text, at: origin, reporting: &report)
    diagnostics = report.inReadingOrder
  }

  /// What is wrong, one line each.
  var problems: String {
    diagnostics.map { diagnostic in
      let place = diagnostic.location.map(written) ?? "nowhere"
      return "\(place) \(diagnostic.severity): \(diagnostic.message) [\(diagnostic.rule.id)]"
    }.joined(separator: "\n")
  }

  /// What to do, one line for each problem.
  var help: String { diagnostics.map(\.help).joined(separator: "\n") }

  /// The tape as lines.
  var lines: String { tape(prose) }
}

/// A place as `line:column+length`.
func written(_ location: SourceLocation) -> String {
  "\(location.line):\(location.column)+\(location.length)"
}
