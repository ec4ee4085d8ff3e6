import CCommonMark
import Diagnostics
import Testing

@testable import OfferContent

struct CommonMarkEquivalenceTests {
  @Test(arguments: [
    "one\ntwo  \nthree\\\nfour",
    "*a **b** c* __d _e_ f__ *g`*`h*",
    "## One *two* ##\n\nThree\n-----\n\n### six",
    "- a\n- b\n\n  c\n- d",
    "- a\n  - b\n    - c\n\n1. one\n2. two\n\n7) seven",
    "> a\nlazy\n> > b\n> lazy\n\n> c",
    "```\ncode *a*\n```\n\n~~~\n\tb\n~~~\n\n    indented\n\n    more",
    "[a][b] [b] [b][] ![c](p.png) <https://x.uk/?a=1&b=2>\n\n[b]: https://x.uk/b",
    "\\*a\\* &amp; &copy; &#65; &nope; a&b \"q\"",
    "a ` b `` c ` d `` e ` f",
    "***\n---\n* * *\n+ a\n+ b\n\n- c",
    "1. a\n\n   > b\n   > - c\n   >   d\n\n2. e",
    "[a](https://x.uk/(b)) [c](<https://x.uk/d>) [e]( https://x.uk/f )",
    "\ta\n\n \tb\n\n-\ta\n\n\tb\n",
    "a\r\nb\r\n\r\n- c\r\n- d\r\n",
    "-\n  a\n-\n\n-   b\n\n      c",
    "*a _b* c_ **d *e** f* ***g*** h**i**j _k_l_",
  ])
  func `plain CommonMark is read as libcmark renders it`(document: String) {
    let reading = Reading(document)
    #expect(!reading.diagnostics.contains { $0.severity == .error })
    #expect(TapeHTML(reading.prose).html == rendered(document))
  }

  @Test func `random CommonMark is read as libcmark renders it`() {
    var compared = 0
    for seed in 0..<4_000 as Range<UInt64> {
      let document = RandomMarkdown.document(seed: seed)
      let reading = Reading(document)
      guard !reading.diagnostics.contains(where: { $0.severity == .error }) else { continue }
      compared += 1
      guard TapeHTML(reading.prose).html == rendered(document) else {
        Issue.record("seed \(seed): \(document.debugDescription)")
        return
      }
    }
    #expect(compared > 1_500)
  }

  private func rendered(_ document: String) -> String {
    guard let html = cmark_markdown_to_html(document, document.utf8.count, CMARK_OPT_DEFAULT)
    else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
  }
}
