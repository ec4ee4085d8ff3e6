import Diagnostics
import OfferForms

/// How many submissions went through a gate, what was kept, and what was not and why: counts, and names of the
/// form's own questions.
struct GateTally: Sendable {
  /// Lines that hold something.
  var lines = 0

  /// Lines that are no submission, or have to be put right first.
  var badLines = 0
  private var statuses: [Verdict.Status: Int] = [:]
  private var drops: [Verdict.Drop: Int] = [:]
  private var messages = 0

  /// Counts one more.
  mutating func add(_ verdict: Verdict) {
    statuses[verdict.status, default: 0] += 1
    for drop in verdict.drops { drops[drop, default: 0] += 1 }
    messages += verdict.messages.count
  }

  /// Counts what somebody else counted.
  mutating func add(_ other: GateTally) {
    lines += other.lines
    badLines += other.badLines
    messages += other.messages
    statuses.merge(other.statuses, uniquingKeysWith: +)
    drops.merge(other.drops, uniquingKeysWith: +)
  }

  /// The counts in lines for people.
  func words(of form: Form, council: String, at now: Instant) -> String {
    let kept = statuses[.accepted] ?? 0
    var lines = [
      "\(form.specification.id.value) of \(council), as of \(now): \(kept) of \(self.lines) submissions kept"
    ]
    for status in Verdict.Status.allCases where status != .accepted {
      if let count = statuses[status] {
        lines.append("  \(count) not kept: \(GateTally.words(status))")
      }
    }
    let unread = badLines - (statuses[.refused] ?? 0) - (statuses[.askAgain] ?? 0)
    if unread > 0 { lines.append("  \(unread) not read, named above") }
    if !drops.isEmpty { lines.append("answers that were not kept:") }
    let names = ["reference"] + form.specification.fields.map(\.id)
    for reason in Verdict.Reason.allCases {
      for name in names.map(Optional.some) + [nil] {
        guard let count = drops[.init(name: name, reason: reason)] else { continue }
        lines.append("  \(count) \(name ?? "under other names"): \(reason.rawValue)")
      }
    }
    if messages > 0 { lines.append("messages to recipients in what is kept: \(messages)") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func words(_ status: Verdict.Status) -> String {
    switch status {
    case .accepted: "kept"
    case .over: "the time of everything in it is over"
    case .refused: "something has to be put right first"
    case .askAgain: "the form or its notice was another, so no consent is proved"
    case .tooYoung: "below the age of the form"
    case .elsewhere: "they live elsewhere"
    case .notAgreed: "they said no to the service"
    case .discarded: "filled in by a machine"
    }
  }
}
