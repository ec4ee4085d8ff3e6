import Diagnostics
import Testing

struct PlainPrinterTests {
  @Test func `a report is whole sentences, one line each`() {
    #expect(
      PlainPrinter().text(of: Examples.report) == """
        Warning in Content/derby/local-offers/setting-up-home.md, line 3, column 11. 'Money to set up home' was last reviewed on 2024-01-31. Why: Nobody may be sent to help that has ended. What to do: Check that the offer is still true, then write today's date: 2026-03-31. Rule: review-overdue.
        Note in Content/derby/pages/grant.md, line 3, column 26. '{{amount}}' is 100% certain, and [one](x.md) of two. Why: Plans change. What to do: Leave it. Rule: coming.
        Error in Content/derby/pages/grant.md, line 5, column 5. 'entitlements/leaving-care-grant.html' is the old address of two pages. See also Content/derby/local-offers/setting-up-home.md, line 4, column 14: The first page that has it. Why: A reader who follows a link must not find another page there. What to do: Take it out of one of them. Rule: double-address.
        Warning. Two pages were not reviewed for a year. What to do: Review them. Rule: review-overdue.

        """)
  }

  @Test func `a message of two lines is still one line, and harmless`() {
    let diagnostic = Diagnostic.example("one\ntwo \u{1B}[31m!", at: nil)
    #expect(
      PlainPrinter().text(of: Report([diagnostic])) == """
        Error. One␊two ␛[31m! Why: It would be a pity otherwise. What to do: Put it right. Rule: example.

        """)
  }

  @Test func `nothing wrong prints nothing`() {
    #expect(PlainPrinter().text(of: Report()).isEmpty)
  }
}
