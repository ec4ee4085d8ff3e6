import Diagnostics
import OfferTemplates
import Testing

@testable import OfferContent
@testable import OfferSite

@Suite struct ProseWriterTests {
  @Test func `paragraphs, stress and breaks become elements`() throws {
    let html = try write([
      .paragraph([
        .text("One"), .softBreak, .emphasis("two"), .lineBreak, .strong("three"), .code("a<b"),
      ]), .rule, .quote([.paragraph([.text("Q")])]), .codeBlock("x & y\n"),
    ])
    #expect(
      html == """
        <p>One
        <em>two</em><br>
        <strong>three</strong><code>a&lt;b</code></p>
        <hr>
        <blockquote>
        <p>Q</p>
        </blockquote>
        <pre><code>x &amp; y
        </code></pre>

        """)
  }

  @Test func `one line of a field is a paragraph, but for where it stands inside one`() throws {
    #expect(try write([.text("Ask "), .strong("us")]) == "<p>Ask <strong>us</strong></p>\n")
    #expect(try write([.text("Ask")]) { $0.style = .inline } == "Ask")
  }

  @Test func `words are escaped`() throws {
    let html = try write([.paragraph([.text("<b> & \"it's\"")])])
    #expect(html == "<p>&lt;b&gt; &amp; &quot;it&#39;s&quot;</p>\n")
  }

  @Test func `lists keep their first number`() throws {
    let html = try write([
      .list(start: nil, [[.text("a")], [.text("b")]]), .list(start: 1, [[.text("c")]]),
      .list(start: 3, [[.text("d")]]),
    ])
    #expect(
      html == """
        <ul>
        <li>a</li>
        <li>b</li>
        </ul>
        <ol>
        <li>c</li>
        </ol>
        <ol start="3">
        <li>d</li>
        </ol>

        """)
  }

  @Test func `a heading stands lower and its id apart where asked`() throws {
    let prose = [Piece.heading(2, "How to ask")]
    #expect(try write(prose) == "<h2 id=\"how-to-ask\">How to ask</h2>\n")
    let lower = try write(prose) {
      $0.headingShift = 1
      $0.idPrefix = "derby-"
    }
    #expect(lower == "<h3 id=\"derby-how-to-ask\">How to ask</h3>\n")
    #expect(try write([.heading(6, "x")]) { $0.headingShift = 3 } == "<h6 id=\"x\">x</h6>\n")
  }

  @Test func `a callout has its word`() throws {
    let html = try write([.callout(.important, [.paragraph([.text("Mind this.")])])])
    #expect(
      html == """
        <div class="callout important" role="note">
        <p class="callout-word">Important</p>
        <p>Mind this.</p>
        </div>

        """)
  }

  @Test func `a table can be scrolled with keys and says what its columns are`() throws {
    let html = try write([
      .table(
        caption: "Ages & sums", header: [("Age", .start), ("Sum", .end)],
        rows: [["18", "£10"], ["19", "£20"]])
    ])
    #expect(
      html == """
        <div class="scroll" role="region" tabindex="0" aria-labelledby="table-1"><table>
        <caption id="table-1">Ages &amp; sums</caption>
        <thead><tr><th scope="col">Age</th><th scope="col" class="number">Sum</th></tr></thead>
        <tbody>
        <tr><td>18</td><td class="number">£10</td></tr>
        <tr><td>19</td><td class="number">£20</td></tr>
        </tbody>
        </table></div>

        """)
  }

  @Test func `a spreadsheet's list becomes a table, its numbers at the end`() throws {
    let html = try write([.spreadsheet("courses")])
    #expect(
      html == """
        <div class="scroll" role="region" tabindex="0" aria-labelledby="list-1"><table>
        <caption id="list-1">Ways in</caption>
        <thead><tr><th scope="col">Route</th><th scope="col" class="number">Places</th>\
        <th scope="col">Website</th></tr></thead>
        <tbody>
        <tr><th scope="row">Work &amp; learn</th><td class="number">12</td>\
        <td><a href="https://example.org/work">example.org</a></td></tr>
        <tr><th scope="row">College</th><td class="number">8</td><td></td></tr>
        </tbody>
        </table></div>

        """)
  }

  @Test func `steps become an ordered list`() throws {
    let html = try write([.steps(["Ask.", "Wait."])])
    #expect(html == "<ol class=\"steps\">\n<li>Ask.</li>\n<li>Wait.</li>\n</ol>\n")
  }

  @Test(arguments: [
    (Prose.LinkTarget.external("https://a.org/?b=1&c"), "https://a.org/?b=1&amp;c"),
    (.external("tel:08005280731"), "tel:08005280731"),
    (.anchor("rent"), "#rent"),
    (.page(path: "Content/england/pages/about.md", anchor: nil), "../about.html"),
    (.page(path: "Content/england/pages/about.md", anchor: "who"), "../about.html#who"),
    (
      .page(path: "Content/derby/entitlements/setting-up-home.md", anchor: "more"),
      "setting-up-home.html#derby-more"
    ),
    (.file(path: "Content/derby/pages/plan.svg"), "../assets/plan.d4dc56669143.svg"),
    (.page(path: "Content/none.md", anchor: nil), "Content/none.md"),
  ])
  func `a link leads where the plan says`(target: Prose.LinkTarget, href: String) throws {
    let html = try write([.paragraph([.link(target, "there")])])
    #expect(html == "<p><a href=\"\(href)\">there</a></p>\n")
  }

  @Test(arguments: [
    ("setting-up-home-allowance", "£3,000"),
    ("personal-adviser", "<a href=\"../words.html#personal-adviser\">personal adviser</a>"),
    ("help-at-hand", "Help at Hand (<a href=\"tel:08005280731\">0800 528 0731</a>)"),
    (
      "leaving-care-team",
      "<a href=\"../contacts.html#leaving-care-team\">Leaving care team</a>"
    ),
    ("ask", "<a href=\"../contacts.html#leaving-care-team\">Leaving care team</a>"),
    ("nobody", "nobody"),
  ])
  func `a record stands in words as what it is`(id: String, html: String) throws {
    #expect(try write([.paragraph([.record(id)])]) == "<p>\(html)</p>\n")
  }

  @Test func `words that lead to a form which the council does not offer are words only`() throws {
    let link = Piece.link(.file(path: "Content/england/forms/feedback.yaml"), "say it")
    let html = try write([.paragraph([.text("You can "), link, .text(".")])])
    #expect(html == "<p>You can say it.</p>\n")
  }

  @Test func `inside a link no other link begins`() throws {
    let prose = [
      Piece.paragraph([
        .record("personal-adviser"), .text(" "), .record("help-at-hand"), .link(.anchor("a"), "b"),
      ])
    ]
    let html = try write(prose) { $0.style = .insideLink }
    #expect(html == "personal adviser Help at Hand (0800 528 0731)b")
  }

  @Test func `paragraphs of running text keep a space between them`() throws {
    let html = try write([.paragraph([.text("One.")]), .paragraph([.text("Two.")])]) {
      $0.style = .inline
    }
    #expect(html == "One. Two.")
  }

  @Test func `a picture has its words and its hashed name`() throws {
    let picture = Piece.image(path: "Content/derby/pages/plan.svg", alternative: "A \"plan\"")
    #expect(
      try write([picture])
        == "<img src=\"../assets/plan.d4dc56669143.svg\" alt=\"A &quot;plan&quot;\" loading=\"lazy\">"
    )
    #expect(try write([.image(path: "Content/none.svg", alternative: "A plan")]) == "A plan")
  }

  @Test func `what a block names and nobody wrote stands plainly`() throws {
    #expect(try write([.contacts(["no<body"])]) == "<p>no&lt;body</p>\n")
    #expect(try write([.spreadsheet("nothing")]) == "<p>nothing</p>\n")
  }

  @Test func `plain words hold no mark-up`() {
    let prose = Prose([
      .paragraph([.text("At least "), .record("setting-up-home-allowance"), .softBreak]),
      .paragraph([.strong("from"), .text(" your "), .record("personal-adviser")]),
    ])
    #expect(prose.plainWords(in: .derby()) == "At least £3,000 from your personal adviser")
  }

  private func write(
    _ pieces: [Piece], adjusting adjust: (inout ProseWriter) -> Void = { _ in }
  ) throws -> String {
    var report = Report()
    let plan = BuildPlan(for: .derby())
    let theme = try #require(
      Theme(loading: SourceTree(Repository.templates), reporting: &report))
    var writer = ProseWriter(
      plan: plan, page: PageAddress("entitlements/starter-pack.html"),
      cards: theme.cards(of: .derby()))
    adjust(&writer)
    return String(decoding: writer.html(Prose(pieces)).bytes, as: UTF8.self)
  }
}
