import Diagnostics
import Testing

@testable import OfferContent

struct PictureTests {
  @Test func `a picture keeps its file, its words and its place`() {
    let reading = Reading("A ![the *big* `map`](../images/map.png)")
    #expect(reading.problems == "")
    #expect(
      reading.lines == "paragraph\n  'A '\n  image Content/derby/images/map.png 'the big map'")
    #expect(reading.prose.images.map { written($0.location) } == ["1:3+37"])
  }

  @Test func `a picture without words is an error`() {
    let reading = Reading("![](map.png) ![ ](map.png)")
    #expect(
      reading.problems == """
        1:1+12 error: the picture 'map.png' has no words [picture-without-words]
        1:14+13 error: the picture 'map.png' has no words [picture-without-words]
        """)
    #expect(
      reading.help.hasPrefix("write what it shows between the brackets: '![what it shows](…)'"))
  }

  @Test(arguments: [
    ("https://a.uk/b.png", "the picture 'https://a.uk/b.png' is not a file of this site"),
    ("data:image/png;base64,x", "the picture 'data:image/png;base64,x' is not a file of this site"),
    ("//a.uk/b.png", "the picture '//a.uk/b.png' is not a file of this site"),
    ("b.png?x", "the picture 'b.png?x' has a query, which files do not have"),
    ("/b.png", "the address '/b.png' begins with '/', which depends on where the site lies"),
    ("../../../b.png", "the address '../../../b.png' leads out of Content"),
    ("", "a picture has no address"),
  ])
  func `a picture that is no file of the site is an error`(address: String, message: String) {
    let reading = Reading("![words](\(address))")
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.diagnostics.map(\.rule.id) == ["picture-address"])
    #expect(reading.prose.images.isEmpty)
  }

  @Test func `a record in the words of a picture is an error`() {
    let reading = Reading("![at least {{sum}}](a.png)")
    #expect(
      reading.problems
        == "1:1+26 error: the words of a picture have '{{' in them [record-reference]")
  }
}
