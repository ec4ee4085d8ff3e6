import OfferSite
import Testing

@testable import OfferCommand

struct TimingTableTests {
  @Test func `a phase that came several times is one line, and the last line is the whole`() {
    let table = TimingTable(of: [
      PhaseTiming(phase: "read", seconds: 0.00425), PhaseTiming(phase: "check", seconds: 1),
      PhaseTiming(phase: "write", seconds: 12.5), PhaseTiming(phase: "check", seconds: 0.25),
    ])
    #expect(
      table.text == """
        read        0.0043 s
        check       1.2500 s
        write      12.5000 s
        all        13.7543 s

        """)
  }
}
