import Diagnostics

/// What a run comes to, over all councils.
struct Conclusion {
  /// What is wrong, each thing once in reading order.
  let report: Report

  /// The closing lines, one for each council and one for all where there are several.
  let text: String

  /// Why the run did not do all that was asked; nil where it did.
  let stop: Stop?

  /// Sums up what became of the councils' sites; without a time where none is to be told.
  init(_ outcomes: [SiteOutcome], seconds: Double?) {
    report = Report(Report(outcomes.flatMap(\.report.diagnostics)).inReadingOrder)
    let isOne = outcomes.count == 1
    var lines = outcomes.map { ClosingLine(outcome: $0, seconds: isOne ? seconds : nil).text }
    let failures = outcomes.compactMap(\.fate.failure)
    let blocked = outcomes.count(where: \.report.hasErrors)
    if !isOne {
      let councils = ClosingLine.count(outcomes.count, "council")
      let time = seconds.map { ", \(ClosingLine.time($0))" } ?? ""
      lines.append("\(councils): \(blocked == 0 ? "none" : String(blocked)) with errors\(time)")
    }
    lines += Set(failures.map(\.help)).sorted().map { "  \($0)" }
    text = lines.map { $0 + "\n" }.joined()
    stop =
      if !failures.isEmpty {
        Stop(status: .disk, message: nil, help: nil)
      } else {
        blocked > 0 ? .errors : nil
      }
  }
}

extension SiteOutcome.Fate {
  fileprivate var failure: DiskFailure? {
    guard case .failed(let failure) = self else { return nil }
    return failure
  }
}
