import OfferSite

/// How long each phase took, for `--timings`.
struct TimingTable {
  /// The table, a phase a line in the order of the work; a phase that came several times is added up.
  let text: String

  /// Lays out the times of phases.
  init(of timings: [PhaseTiming]) {
    var rows: [(phase: String, seconds: Double)] = []
    for timing in timings {
      if let row = rows.firstIndex(where: { $0.phase == timing.phase }) {
        rows[row].seconds += timing.seconds
      } else {
        rows.append((timing.phase, timing.seconds))
      }
    }
    rows.append(("all", timings.reduce(0) { $0 + $1.seconds }))
    text = rows.map { row in
      let padding = String(repeating: " ", count: max(0, 8 - row.phase.count))
      return "\(row.phase)\(padding)\(TimingTable.milliseconds(row.seconds))\n"
    }.joined()
  }

  private static func milliseconds(_ seconds: Double) -> String {
    let tenths = String(Int((seconds * 10_000).rounded()))
    let padded = String(repeating: "0", count: max(0, 2 - tenths.count)) + tenths
    let number = "\(padded.dropLast()).\(padded.suffix(1)) ms"
    return String(repeating: " ", count: max(0, 12 - number.count)) + number
  }
}
