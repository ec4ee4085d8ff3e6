import Diagnostics
import OfferContent

extension Rule {
  static let lostAddress = Rule(
    "lost-address", .error,
    "Every address that was ever published answers, and with what published.csv says became of it.",
    why: "Somebody has the link on paper, in a message or in a page that they saved.")
}

extension BuildPlan {
  /// What is wrong with the addresses that were once published, but for what is told of files that could
  /// not be made out.
  func reportOfGonePages(besides unread: UnreadFiles) -> Report {
    var report = Report()
    for row in gone.lost where !unread.mayHold(row.address.value) {
      report.add(.lostAddress(row, on: offer.today))
    }
    for (row, target) in gone.astray where !unread.mayHold(target) {
      report.add(.addressAstray(row, to: target, known: pages.map(\.address.path)))
    }
    for row in gone.denied { report.add(.pageDenied(row)) }
    for (row, day) in gone.early { report.add(.endedEarly(row, day)) }
    return report
  }
}

extension Diagnostic {
  fileprivate static func lostAddress(_ row: PublishedList.Row, on today: Day) -> Diagnostic {
    let address = row.address.value
    let ended = PublishedList.Row(
      address: row.address, title: row.title, firstPublished: row.firstPublished,
      fate: .ended(today))
    return Diagnostic(
      .lostAddress,
      "'\(address)' has been published since \(row.firstPublished.written), and no page stands there"
        + " any more",
      at: row.address.location,
      help:
        "if it went by mistake, put its file back; if it moved, write 'moved-from: [\(address)]' in "
        + "the file of the page where its words are now; if it ended, write in this row: \(ended.text)"
    )
  }

  fileprivate static func addressAstray(
    _ row: PublishedList.Row, to target: String, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .lostAddress,
      "'\(row.address.value)' is said to have moved to '\(target)', and no page stands there",
      at: row.address.location,
      help: NearestName.path(target, among: known).map { "write '\($0)' under 'became'" }
        ?? "write under 'became' the address of the page where its words are now, or 'ended'")
  }

  fileprivate static func pageDenied(_ row: PublishedList.Row) -> Diagnostic {
    Diagnostic(
      .lostAddress, "'\(row.address.value)' is said to be gone, and a page stands there",
      at: row.address.location,
      help:
        "if it is gone, take its file away, or write its last day behind 'ends' in it; if it is back, "
        + "empty 'became' and 'since' in this row")
  }

  fileprivate static func endedEarly(_ row: PublishedList.Row, _ day: Day) -> Diagnostic {
    Diagnostic(
      .lostAddress, "'\(row.address.value)' ends on \(day.written), and its page is gone already",
      at: row.address.location,
      help:
        "put its file back with 'ends: \(day)' in it, or write the day on which it really ended",
      severity: .warning)
  }
}
