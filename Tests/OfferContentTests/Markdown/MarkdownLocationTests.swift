import Diagnostics
import Testing

@testable import OfferContent

struct MarkdownLocationTests {
  @Test func `random links and records are found where they are written`() {
    var found = 0
    for seed in 0..<4_000 as Range<UInt64> {
      let document = RandomMarkdown.document(seed: seed)
      let prose = Reading(document).prose
      let lines = lines(of: document)
      for link in prose.links {
        guard case .external(let address) = link.target else { continue }
        let written = source(at: link.location, of: lines)
        let isReference = address == "https://x.uk/r" && written.hasPrefix("[")
        guard !isReference, written != address else { continue }
        Issue.record("seed \(seed): \(address) at \(written) in \(document.debugDescription)")
        return
      }
      for record in prose.records {
        let written = source(at: record.location, of: lines)
        guard written != "{{\(record.value)}}" else { continue }
        Issue.record("seed \(seed): \(record.value) at \(written) in \(document.debugDescription)")
        return
      }
      found += prose.links.count + prose.records.count
    }
    #expect(found > 4_000)
  }

  private func lines(of document: String) -> [[UInt8]] {
    let bytes = Array(document.utf8)
    var lines: [[UInt8]] = [[]]
    for (index, byte) in bytes.enumerated() {
      if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { continue }
      if byte == 10 || byte == 13 { lines.append([]) } else { lines[lines.count - 1].append(byte) }
    }
    return lines
  }

  private func source(at location: Diagnostics.SourceLocation, of lines: [[UInt8]]) -> String {
    let line = lines[location.line - 1].dropFirst(location.column - 1).prefix(location.length)
    return String(decoding: line, as: UTF8.self)
  }
}
