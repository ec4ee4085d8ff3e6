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
      let time = TimingTable.time(row.seconds)
      let width = 20 - row.phase.count - time.count
      return "\(row.phase)\(String(repeating: " ", count: max(1, width)))\(time)\n"
    }.joined()
  }

  /// Seconds with four places, such as `0.0042 s`.
  private static func time(_ seconds: Double) -> String {
    let parts = Int((seconds * 10_000).rounded())
    return "\(parts / 10_000).\(String(10_000 + parts % 10_000).dropFirst()) s"
  }
}
