import OfferForms
import Testing

@testable import OfferContent
@testable import OfferSite

/// Who else helps, for spreadsheets.
struct PartnerServiceSheetTests {
  @Test func `a partner service has its contacts' lines, or that they wait to be confirmed`() {
    let sheet = PartnerServiceSheet(of: BuildPlan(for: .derby())).sheet
    let lines = String(decoding: sheet.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines.last?.contains("0800 528 0731") == true)
    #expect(lines.last?.hasPrefix("help-at-hand,") == true)
  }
}
