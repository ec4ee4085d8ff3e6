import Diagnostics
import TestSupport

/// Swift Testing has a type of the same name.
typealias SourceLocation = Diagnostics.SourceLocation

extension Rule {
  static let example = Rule(
    "example", .error, "Everything is as it should be.", why: "It would be a pity otherwise.")

  static let reviewOverdue = Rule(
    "review-overdue", .warning, "Every page was reviewed within a year.",
    why: "Nobody may be sent to help that has ended.")

  static let doubleAddress = Rule(
    "double-address", .error, "Each address belongs to one page.",
    why: "A reader who follows a link must not find another page there.")

  static let coming = Rule(
    "coming", .note, "A law that is not in force yet says so.", why: "Plans change.")
}

extension Diagnostic {
  static func example(_ message: String, at location: SourceLocation?) -> Diagnostic {
    Diagnostic(.example, message, at: location, help: "put it right")
  }
}

/// A small site with one problem of each severity, which every printer prints.
enum Examples {
  static let site = MarkedTree(
    archive: """
      -- Content/derby/local-offers/setting-up-home.md --
      ---
      title: Money to set up home
      reviewed: ①2024-01-31①
      moved-from: [②entitlements/leaving-care-grant.html②]
      ---
      -- Content/derby/pages/grant.md --
      ---
      title: Grant
      summary: Café, 愛, and ⑤{{amount}}⑤
      moved-from:
        - ③entitlements/leaving-care-grant.html③
      ---
      """)

  static let report = Report([
    Diagnostic(
      .doubleAddress, "'entitlements/leaving-care-grant.html' is the old address of two pages",
      at: site.locations[3], help: "take it out of one of them",
      notes: [
        site.locations[2].map { Diagnostic.Note("the first page that has it", at: $0) }
      ].compactMap(\.self)),
    Diagnostic(
      .reviewOverdue, "'Money to set up home' was last reviewed on 2024-01-31",
      at: site.locations[1],
      help: "check that the offer is still true, then write today's date: 2026-03-31"),
    Diagnostic(
      .coming, "'{{amount}}' is 100% certain, and [one](x.md) of two", at: site.locations[5],
      help: "leave it"),
    Diagnostic(
      .reviewOverdue, "two pages were not reviewed for a year", at: nil, help: "review them"),
  ])
}
