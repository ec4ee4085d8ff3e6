import Diagnostics

/// A submission with what becomes of it from the moment it was sent until nothing is left.
struct Vector {
  /// What it shows; empty for the members of a product.
  let title: String
  let submission: Submission

  /// What is expected, in the order of time.
  let steps: [Step]

  /// A stretch of time in which the same is expected.
  struct Step {
    /// Its first second, and its last where it has one.
    let now: [Instant]
    let verdict: Verdict
  }

  /// Asks a gate what becomes of a submission, and where in time that changes.
  ///
  /// A submission that is not accepted does not change: it is asked about once.
  ///
  /// - Parameters:
  ///   - title: what it shows.
  ///   - submission: what was sent, and what happened since.
  ///   - gate: the gate to ask.
  ///   - isFollowed: whether to go on after the moment it was sent.
  init(
    _ title: String = "", _ submission: Submission, through gate: FormGate, isFollowed: Bool = true
  ) {
    self.title = title
    self.submission = submission
    let start = submission.submitted
    let first = gate.verdict(on: submission, at: start)
    guard isFollowed, first.status.isKept else {
      steps = [Step(now: [start], verdict: first)]
      return
    }
    var found = [(from: start, verdict: first)]
    for moment in gate.turns(of: submission) where moment > start {
      let verdict = gate.verdict(on: submission, at: moment)
      if !verdict.promisesTheSame(as: found[found.count - 1].verdict) {
        found.append((moment, verdict))
      }
    }
    steps = found.indices.map { place in
      let last = found.indices.contains(place + 1) ? found[place + 1].from.oneSecondEarlier : nil
      let from = found[place].from
      return Step(
        now: [from] + (last.map { $0 > from ? [$0] : [] } ?? []), verdict: found[place].verdict)
    }
  }
}

extension FormGate {
  /// The moments at which what becomes of a submission may change, in order.
  fileprivate func turns(of submission: Submission) -> [Instant] {
    // Of an anonymous form only days are kept, and they begin at midnight.
    let known = form.isAnonymous ? submission.withoutTime : submission
    let happened = known.events.map(\.at)
    var moments = Set(happened)
    for start in [known.submitted] + happened {
      for purpose in form.purposes {
        let length = purpose.retention
        for period in [length.period, length.cap, purpose.validFor].compactMap(\.self) {
          moments.insert(start.later(period))
        }
      }
    }
    // A record stays for a while behind everything that can end a consent.
    if let proof = form.withdrawal?.proof {
      for moment in moments { moments.insert(moment.later(proof)) }
    }
    return moments.sorted()
  }
}

extension Verdict {
  /// Whether what is expected is the same.
  fileprivate func promisesTheSame(as other: Verdict) -> Bool {
    status == other.status && kept == other.kept && erased == other.erased && views == other.views
      && records == other.records && messages == other.messages
  }

  /// What is expected, as JSON: what is stored until when, who sees what, what is erased, whom to tell what, and
  /// what is written down.
  var expectation: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.add("status", status.rawValue)
      if !faults.isEmpty { json.add("faults", faults) }
      guard status.isKept || status == .over else { return }
      json.begin("stored")
      json.object { json in
        for kept in kept {
          json.beginElement()
          json.write(kept.field)
          json.endName()
          json.write(kept.until.description)
        }
      }
      json.begin("views")
      writeViews(in: &json)
      json.add("erased", erased)
      json.begin("messages")
      json.writeAll(messages) { $1.object($0.addMembers) }
      json.begin("records")
      json.writeAll(records) { $1.object($0.addMembers) }
    }
    return json.bytes
  }
}
