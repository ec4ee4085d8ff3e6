import Diagnostics
import TestSupport
import Testing

@testable import OfferForms

/// Whatever is typed into a file about forms, something is said of it or it becomes a form.
@Suite struct HostileFormTests {
  /// The numbers of the lines of the sample that belong to forms and organisations.
  private static let lines: [Int] = {
    var isOfForms = false
    return SampleForms.archive.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line in
        if line.hasPrefix("-- ") {
          isOfForms = line.contains("/forms/") || line.contains("organisations")
          return nil
        }
        return isOfForms && !line.isEmpty ? number : nil
      }
  }()

  private func sources(_ change: (inout [Substring]) -> Void) -> SourceTree {
    var lines = SampleForms.archive.split(separator: "\n", omittingEmptySubsequences: false)
    change(&lines)
    return SourceTree(archive: lines.joined(separator: "\n"))
  }

  /// Expects that all that is said stands in a file, and that a form is lost only where something is said.
  private func expectAnAnswer(_ sources: SourceTree) {
    let (forms, report) = SampleForms.check(sources)
    for place in report.diagnostics.compactMap(\.location) {
      let lines = sources[place.path]?.bytes.count { $0 == UInt8(ascii: "\n") }
      #expect(lines.map { place.line <= $0 + 1 } ?? true)
    }
    #expect(forms.forms.count == 4 || report.hasErrors)
  }

  @Test(arguments: HostileFormTests.lines)
  func `a line can be missing, or stand twice`(number: Int) {
    expectAnAnswer(sources { $0.remove(at: number) })
    expectAnAnswer(sources { $0.insert($0[number], at: number) })
  }

  @Test(arguments: HostileFormTests.lines)
  func `a line can end early, or hold other characters`(number: Int) {
    expectAnAnswer(sources { $0[number] = $0[number].prefix($0[number].count / 2) })
    expectAnAnswer(
      sources { $0[number] = Substring($0[number].replacing(":", with: ": [{{é\u{7}")) })
  }
}
