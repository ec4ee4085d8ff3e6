import OfferTemplates
import Testing

struct RecursionTests {
  private let topics = [
    TopicView(
      name: "Home",
      below: [
        TopicView(name: "Rent", below: [TopicView(name: "Arrears")]), TopicView(name: "Keys"),
      ])
  ]

  @Test func `a view may have a list of itself`() {
    let node = "<li>{{name}}\n{{#below}}\n  {{> node}}\n{{/below}}\n</li>\n"
    #expect(
      page(
        "{{#topics}}\n  {{> node}}\n{{/topics}}\n", PageView(topics: topics), others: ["node": node]
      )
        == """
          <li>Home
            <li>Rent
              <li>Arrears
              </li>
            </li>
            <li>Keys
            </li>
          </li>

        """)
  }

  @Test func `a name of the page is found from any depth`() {
    let node = "{{name}} in {{title}};{{#below}}{{> node}}{{/below}}"
    #expect(
      page(
        "{{#topics}}{{> node}}{{/topics}}", PageView(title: "T", topics: topics),
        others: ["node": node])
        == "Home in T;Rent in T;Arrears in T;Keys in T;")
  }

  @Test func `after the inner views the outer one is itself again`() {
    let node = "<{{name}}{{#below}}{{> node}}{{/below}}{{name}}>"
    #expect(
      page("{{#topics}}{{> node}}{{/topics}}", PageView(topics: topics), others: ["node": node])
        == "<Home<Rent<ArrearsArrears>Rent><KeysKeys>Home>")
  }

  @Test func `the nearest view with a name counts, in whatever order views lie in each other`() {
    let topic = TopicView(
      name: "a", below: [TopicView(name: "b")], source: [SourceView(title: "s", url: "u")])
    let text = """
      {{#topics}}{{#source}}{{title}}{{name}}{{#below}}{{name}}{{title}}{{/below}}{{name}}{{/source}}{{/topics}}
      """
    #expect(page(text, PageView(title: "page", topics: [topic])) == "sabsa")
  }

  @Test func `a template goes as deep as its view`() {
    var topic = TopicView(name: "x")
    for _ in 1..<500 { topic = TopicView(name: "x", below: [topic]) }
    let node = "{{name}}{{#below}}{{> node}}{{/below}}"
    #expect(
      page("{{#topics}}{{> node}}{{/topics}}", PageView(topics: [topic]), others: ["node": node])
        == String(repeating: "x", count: 500))
  }
}
