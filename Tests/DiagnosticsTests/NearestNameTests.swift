import Diagnostics
import Testing

struct NearestNameTests {
  static let keys = ["title", "summary", "topic", "ages", "reviewed", "review-by", "how-to-get"]

  @Test(arguments: [
    ("titel", "title"),
    ("tittle", "title"),
    ("tilte", "title"),
    ("Title", "title"),
    ("REVIEWED", "reviewed"),
    ("Review_By", "review-by"),
    ("how to get", "how-to-get"),
    ("sumary", "summary"),
    ("age", "ages"),
  ])
  func `a slip of the pen is understood`(typed: String, meant: String) {
    #expect(NearestName.of(typed, among: NearestNameTests.keys) == meant)
  }

  @Test(arguments: ["", "x", "colour", "titles-of-pages", "tpc", "déjà"])
  func `another word is not`(typed: String) {
    #expect(NearestName.of(typed, among: NearestNameTests.keys) == nil)
  }

  @Test func `the nearest counts, then the first in the alphabet`() {
    #expect(NearestName.of("card", among: ["care", "cord", "cards", "ward"]) == "cards")
    #expect(NearestName.of("care", among: ["careers", "cares", "carer"]) == "carer")
  }

  @Test func `a name that is there is itself, whatever else is near`() {
    #expect(NearestName.of("Name", among: ["name", "Name"]) == "Name")
  }

  @Test func `a single letter is no slip for another`() {
    #expect(NearestName.of("a", among: ["b", "c"]) == nil)
    #expect(NearestName.of("A", among: ["a"]) == "a")
  }

  @Test func `long names are only compared`() {
    let long = String(repeating: "long-", count: 20)
    #expect(NearestName.of(long.uppercased(), among: [long]) == long)
    #expect(NearestName.of(long + "x", among: [long]) == nil)
  }

  @Test func `the help names the nearest, else all, else says that there is none`() {
    let topics = ["money", "housing"]
    #expect(NearestName.help(for: "mony", among: topics, calling: "topic") == "write 'money'")
    #expect(
      NearestName.help(for: "pets", among: topics, calling: "topic")
        == "use one of: housing, money")
    #expect(
      NearestName.help(for: "pets", among: [String](), calling: "topic")
        == "take it out: there is no topic to name here")
  }

  @Test func `a long list is cut`() {
    let names = (10..<60).map { "number-\($0)" }
    let help = NearestName.help(for: "x", among: names, calling: "number")
    #expect(help.hasPrefix("use one of: number-10, number-11, "))
    #expect(help.hasSuffix(", number-33 and 26 more"))
  }

  @Test func `a name that is known twice is listed once`() {
    #expect(
      NearestName.help(for: "zebra", among: ["b", "a", "b"], calling: "x") == "use one of: a, b")
  }

  @Test func `of paths only the files' names count, and of two the first`() {
    let known = ["Content/derby/pages/about.md", "Content/derby/data/about.md"]
    #expect(NearestName.path("Content/derby/pages/abuot.md", among: known) == known[1])
    #expect(NearestName.path("Content/derby/pages/money.md", among: known) == nil)
  }
}
