import Diagnostics
import OfferContent

/// The last line about a council: how much was made, what is wrong, how long it took and where it is.
struct ClosingLine {
  /// What became of a council's site, and what is wrong with it.
  let outcome: SiteOutcome

  /// How long the build took; nil where the time is told elsewhere or not wanted.
  let seconds: Double?

  /// The line, without its end.
  var text: String {
    var parts: [String] = []
    if !outcome.report.hasErrors { parts.append(ClosingLine.count(outcome.pageCount, "page")) }
    if case .written(_, let written, let removed, let recorded, let forms) = outcome.fate {
      parts.append(
        written == 0 ? "no file changed" : ClosingLine.count(written, "file") + " written")
      if removed > 0 { parts.append("\(removed) removed") }
      if let recorded {
        let addresses = ClosingLine.count(recorded, "address", "addresses")
        let versions = forms == 0 ? "" : " and \(ClosingLine.count(forms, "form"))"
        parts.append("\(addresses)\(versions) recorded")
      }
    }
    parts += problems
    if let seconds { parts.append(ClosingLine.time(seconds)) }
    switch outcome.fate {
    case .written(let path, _, _, _, _): return "\(said(parts)) → \(path)"
    case .failed(let failure): return "\(said(parts)), not finished: \(failure.message)"
    case .blocked: return "\(said(parts)), nothing written"
    case .checked: return said(parts)
    }
  }

  /// Seconds with two places, such as `0.08 s`.
  static func time(_ seconds: Double) -> String {
    let parts = Int((seconds * 100).rounded())
    return "\(parts / 100).\(String(100 + parts % 100).dropFirst()) s"
  }

  /// A number of things in words, such as `no errors` or `1 page`.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number == 0 ? "no" : String(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}

extension ClosingLine {
  private var problems: [String] {
    let report = outcome.report
    let toConfirm = Set(report.diagnostics).count {
      $0.rule == .toConfirm && $0.severity == .note
    }
    let notes = ClosingLine.count(report.count(of: .note), "note")
    return [
      ClosingLine.count(report.count(of: .error), "error"),
      ClosingLine.count(report.count(of: .warning), "warning"),
      toConfirm == 0 ? notes : "\(notes) (\(toConfirm) to confirm)",
    ]
  }

  private func said(_ parts: [String]) -> String {
    "\(outcome.council): \(parts.joined(separator: ", "))"
  }
}
