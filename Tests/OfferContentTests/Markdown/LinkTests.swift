import Diagnostics
import Testing

@testable import OfferContent

struct LinkTests {
  @Test(arguments: [
    ("https://www.gov.uk/x?a=1#b", "https://www.gov.uk/x?a=1#b"),
    ("http://a.uk", "http://a.uk"), ("HTTPS://a.uk", "HTTPS://a.uk"),
    ("mailto:a@b.uk", "mailto:a@b.uk"), ("mailto:a@b.uk?body=a%0Ab", "mailto:a@b.uk?body=a%0Ab"),
    ("tel:08001111", "tel:08001111"), ("sms:85258?body=SHOUT", "sms:85258?body=SHOUT"),
    ("#how-to-ask", "#how-to-ask"), ("#caf%C3%A9", "#café"),
    ("y.md", "page Content/derby/local-offers/y.md"),
    ("./y.md#a", "page Content/derby/local-offers/y.md#a"),
    ("../../england/entitlements/y.md", "page Content/england/entitlements/y.md"),
    ("../pages/a%2Db.md", "page Content/derby/pages/a-b.md"),
    ("../data/form.pdf", "file Content/derby/data/form.pdf"),
  ])
  func `a link leads where its address says`(address: String, target: String) {
    let reading = Reading("[words](\(address))")
    #expect(reading.problems == "")
    #expect(reading.lines == "paragraph\n  link \(target)\n    'words'")
  }

  @Test(arguments: [
    ("javascript:alert(1)", "a link cannot begin with 'javascript:'"),
    ("JaVaScRiPt:alert(1)", "a link cannot begin with 'javascript:'"),
    ("&#106;avascript:alert(1)", "a link cannot begin with 'javascript:'"),
    (
      "java&Tab;script:alert(1)",
      "the address 'java\tscript:alert(1)' has a blank or a hidden character in it"
    ),
    (
      "java&NewLine;script:a",
      "the address 'java\nscript:a' has a blank or a hidden character in it"
    ),
    ("javascript&colon;alert(1)", "a link cannot begin with 'javascript:'"),
    ("javascript%3Aalert(1)", "a link cannot begin with 'javascript:'"),
    ("java%0Ascript:a", "the address 'java%0Ascript:a' has a blank or a hidden character in it"),
    ("data:text/html,x", "a link cannot begin with 'data:'"),
    ("vbscript:x", "a link cannot begin with 'vbscript:'"),
    ("file:///etc/passwd", "a link cannot begin with 'file:'"),
    (
      "&#x200B;https://a.uk",
      "the address '\u{200B}https://a.uk' has a blank or a hidden character in it"
    ),
    (
      "https://a.uk/\u{202E}x",
      "the address 'https://a.uk/\u{202E}x' has a blank or a hidden character in it"
    ),
    (
      "<https://a.uk/a b>", "the address 'https://a.uk/a b' has a blank or a hidden character in it"
    ),
    ("//evil.example/x", "the link '//evil.example/x' begins with two slashes"),
    ("/\\\\evil.example", "the address '/\\evil.example' has a backslash in it"),
    ("https:\\\\\\\\a.uk", "the address 'https:\\\\a.uk' has a backslash in it"),
    ("..%5Cy.md", "the address '..%5Cy.md' has a backslash in it"),
    ("https://", "the link 'https://' names no site"),
    ("https:a.uk", "the link 'https:a.uk' names no site"),
    ("https:///a", "the link 'https:///a' names no site"),
    ("mailto:", "the link 'mailto:' has nothing behind 'mailto:'"),
    ("www.derby.gov.uk", "the link 'www.derby.gov.uk' does not say what it leads to"),
    ("derby.gov.uk/care", "the link 'derby.gov.uk/care' does not say what it leads to"),
    ("a@b.org", "the link 'a@b.org' does not say what it leads to"),
    ("08001111", "the link '08001111' does not say what it leads to"),
    (
      "/pages/about.md",
      "the address '/pages/about.md' begins with '/', which depends on where the site lies"
    ),
    ("../../../README.md", "the address '../../../README.md' leads out of Content"),
    ("../../../../x.md", "the address '../../../../x.md' leads out of Content"),
    ("%2e%2e/../../a.md", "the address '%2e%2e/../../a.md' leads out of Content"),
    ("y.md?a=1", "the link 'y.md?a=1' has a query, which files do not have"),
    ("y.html", "the link 'y.html' leads to a built page"),
    ("y.pdf#a", "the link 'y.pdf#a' leads to a heading of a file that is not a page"),
    ("a%zz.md", "the address 'a%zz.md' has a '%' that spells nothing"),
    ("a%FF.md", "the address 'a%FF.md' has a '%' that spells nothing"),
    ("{{link}}", "the address '{{link}}' has '{{' in it, which is read in words only"),
    ("#", "a link has no address"), ("", "a link has no address"),
  ])
  func `an address that pages do not link to is an error`(address: String, message: String) {
    let reading = Reading("Go to [words](\(address)).")
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.diagnostics.map(\.rule.id) == ["link-address"])
    #expect(reading.diagnostics.map(\.severity) == [.error])
    #expect(reading.prose.links.isEmpty)
    #expect(reading.lines.contains("  'words"))
  }

  @Test func `an error in an address points at it and says what to write`() {
    let reading = Reading("Go to [words](www.derby.gov.uk) or [more words]( <//a.uk> ).")
    #expect(
      reading.problems == """
        1:15+16 error: the link 'www.derby.gov.uk' does not say what it leads to [link-address]
        1:51+6 error: the link '//a.uk' begins with two slashes [link-address]
        """)
    #expect(reading.help == "write 'https://www.derby.gov.uk'\nwrite 'https://a.uk'")
  }

  @Test func `an autolink is a link`() {
    let reading = Reading("<https://a.uk> <help@a.uk>")
    #expect(
      reading.lines == """
        paragraph
          link https://a.uk
            'https://a.uk'
          ' '
          link mailto:help@a.uk
            'help@a.uk'
        """)
    #expect(reading.prose.links.map { written($0.location) } == ["1:2+12", "1:17+9"])
  }

  @Test func `a link by reference points at its use`() {
    let reading = Reading("Go to [this *place*][p].\n\n[p]: y.md\n")
    #expect(reading.prose.links.map { written($0.location) } == ["1:7+17"])
  }

  @Test func `a link without words is an error`() {
    let reading = Reading("a [](y.md) [ ](y.md)")
    #expect(
      reading.problems == """
        1:3+8 error: the link to 'y.md' has no words [empty-link]
        1:12+9 error: the link to 'y.md' has no words [empty-link]
        """)
    #expect(Reading("[{{a}}](y.md) [![a](b.png)](y.md)").problems == "")
  }

  @Test func `a link whose words say nothing is a warning`() {
    let reading = Reading("[Click here!](y.md), [*here*](y.md), [Read more…](y.md)")
    #expect(
      reading.problems == """
        1:1+19 warning: the link 'Click here!' does not say where it leads [vague-link]
        1:22+14 warning: the link 'here' does not say where it leads [vague-link]
        1:38+20 warning: the link 'Read more…' does not say where it leads [vague-link]
        """)
    #expect(Reading("[Help is here](y.md)").problems == "")
  }

  @Test func `a title is a warning, since nobody would see it`() {
    let reading = Reading("[words](y.md \"A title\") ![a](b.png 'c')")
    #expect(
      reading.problems == """
        1:9+4 warning: the title 'A title' is not shown [link-title]
        1:30+5 warning: the title 'c' is not shown [link-title]
        """)
  }

  @Test func `a link inside another is an error`() {
    let reading = Reading("[a <https://a.uk>](https://b.uk)")
    #expect(
      reading.problems
        == "1:4+14 error: the link to 'https://a.uk' stands inside another [link-in-link]")
    #expect(reading.lines == "paragraph\n  link https://b.uk\n    'a '\n    'https://a.uk'")
  }
}
