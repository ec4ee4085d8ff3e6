import OfferForms

/// Puts the lines of a file through a form's gates.
struct LineGate: Sendable {
  let gates: FormGates
  let now: Instant

  /// What became of some neighbouring lines.
  struct Outcome: Sendable {
    /// What is kept of them, as lines.
    var kept: [UInt8] = []

    /// What is said about lines that have to be put right.
    var reports = ""
    var tally = GateTally()
  }

  /// Judges some lines of a batch; what it says of them never holds what was read.
  func outcomes(of lines: ArraySlice<Range<Int>>, in batch: LineBatches.Batch) -> [Outcome] {
    var outcome = Outcome()
    for place in lines.indices {
      judge(batch.bytes[lines[place]], number: batch.first + place, in: batch, into: &outcome)
    }
    return [outcome]
  }

  private func judge(
    _ line: ArraySlice<UInt8>, number: Int, in batch: LineBatches.Batch, into outcome: inout Outcome
  ) {
    guard !batch.tooLong.contains(number) else {
      outcome.tally.badLines += 1
      outcome.reports += "line \(number): it is longer than any submission\n"
      return
    }
    let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
    guard !isBlank else { return }
    outcome.tally.lines += 1
    do throws(SubmissionFault) {
      let verdict = try gates.verdict(onLine: LineGate.text(line, number: number), at: now)
      verdict.append(to: &outcome.kept)
      outcome.tally.add(verdict)
      guard !verdict.faults.isEmpty else { return }
      outcome.tally.badLines += 1
      outcome.reports += "line \(number): not kept: \(verdict.faults.joined(separator: ", "))\n"
    } catch {
      outcome.tally.badLines += 1
      outcome.reports += "line \(number): \(error.words)\n"
    }
  }

  /// A file may begin with a mark that says it is UTF-8.
  static func text(_ line: ArraySlice<UInt8>, number: Int) -> ArraySlice<UInt8> {
    number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
  }
}
