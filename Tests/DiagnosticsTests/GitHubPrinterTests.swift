import Diagnostics
import Testing

struct GitHubPrinterTests {
  @Test func `a report is one command a line`() {
    #expect(
      GitHubPrinter().text(of: Examples.report) == """
        ::warning file=Content/derby/local-offers/setting-up-home.md,line=3,endLine=3,col=11,endColumn=21,title=review-overdue::'Money to set up home' was last reviewed on 2024-01-31%0Ahelp: check that the offer is still true, then write today's date: 2026-03-31
        ::notice file=Content/derby/pages/grant.md,line=3,endLine=3,col=26,endColumn=36,title=coming::'{{amount}}' is 100%25 certain, and [one](x.md) of two%0Ahelp: leave it
        ::error file=Content/derby/pages/grant.md,line=5,endLine=5,col=5,endColumn=41,title=double-address::'entitlements/leaving-care-grant.html' is the old address of two pages%0Athe first page that has it (Content/derby/local-offers/setting-up-home.md:4)%0Ahelp: take it out of one of them
        ::warning title=review-overdue::two pages were not reviewed for a year%0Ahelp: review them

        """)
  }

  @Test func `nothing that was typed ends a property or begins a command`() {
    let place = SourceLocation(path: "a,b:c%2C.md", line: 1)
    let diagnostic = Diagnostic.example("a\r\n::error::b%0A", at: place)
    #expect(
      GitHubPrinter().text(of: Report([diagnostic])) == """
        ::error file=a%2Cb%3Ac%252C.md,line=1,endLine=1,col=1,endColumn=2,title=example::a␍␊::error::b%250A%0Ahelp: put it right

        """)
  }
}
