import Diagnostics
import Testing

@testable import OfferSite

@Suite struct CrawlTests {
  @Test func `a site whose links all lead somewhere has nothing wrong`() {
    let report = crawl([
      "index.html": "<a href=\"a/b.html#c\">x</a><a href=\"https://a.org\">y</a>"
        + "<a href=\"tel:116123\">z</a><a href=\"#d\">w</a><p id=d>",
      "a/b.html": "<h2 id=\"c\">c</h2><a href=\"../index.html\">x</a><img src=\"../i.svg\">",
      "i.svg": "<svg href=\"none\"/>",
    ])
    #expect(report == [])
  }

  @Test(arguments: [
    "none.html", "/index.html", "a/../index.html", "../index.html", "a", "", "index.html?x",
  ])
  func `a link to no file is an error`(href: String) {
    #expect(
      crawl(["index.html": "<a href=\"\(href)\">x</a>"]) == [
        "'index.html' links to '\(href)', and there is no such file in the site [dead-end]"
      ])
  }

  @Test func `a picture that is not there is an error`() {
    #expect(
      crawl(["index.html": "<img src='none.svg' alt=''>"]) == [
        "'index.html' links to 'none.svg', and there is no such file in the site [dead-end]"
      ])
  }

  @Test func `a link to a missing part is an error, on the same page and on another`() {
    #expect(
      crawl([
        "a.html": "<a href=\"#x\">x</a><a href=\"a.html#y\">y</a><a href=\"b.html#z\">z</a>",
        "b.html": "<p id=\"x\">",
      ]) == [
        "'a.html' links to '#x', and no part of that page has this name [missing-anchor]",
        "'a.html' links to 'a.html#y', and no part of that page has this name [missing-anchor]",
        "'a.html' links to 'b.html#z', and no part of that page has this name [missing-anchor]",
      ])
  }

  @Test func `a name for a region that is not there is an error`() {
    #expect(
      crawl(["a.html": "<div aria-labelledby=\"t\"></div>"]) == [
        "'a.html' links to 't', and no part of that page has this name [missing-anchor]"
      ])
  }

  @Test func `an id that stands twice is an error`() {
    #expect(
      crawl(["a.html": "<p id=\"x\"><p id=\"y\"><p id=\"x\">"]) == [
        "the id 'x' stands more than once on 'a.html' [repeated-id]"
      ])
  }

  @Test(arguments: ["style", "onclick"])
  func `an element with its own style or script is an error`(name: String) {
    #expect(
      crawl(["a.html": "<p class=\"b\" \(name)=\"c\">"]) == [
        "an element on 'a.html' has the attribute '\(name)' [inline-attribute]"
      ])
  }

  @Test(arguments: [
    "<img src=\"https://a.org/b.png\">", "<img src=\"//a.org/b.png\">",
    "<link href=\"https://a.org/b.png\" rel=\"stylesheet\">",
  ])
  func `a page that loads from elsewhere is an error`(html: String) {
    #expect(crawl(["a.html": html]).allSatisfy { $0.hasSuffix("[loads-from-elsewhere]") })
    #expect(crawl(["a.html": html]).count == 1)
  }

  @Test func `a page may name its own absolute address`() {
    #expect(crawl(["a.html": "<link href=\"https://a.org/a.html\" rel=\"canonical\">"]) == [])
  }

  @Test func `a page leads on by itself only inside the site`() {
    #expect(
      crawl([
        "a.html": "<meta http-equiv=\"refresh\" content=\"0; url=b.html\">",
        "b.html": "<meta content=\"0; url=https://a.org\" http-equiv=\"refresh\">",
        "c.html": "<meta http-equiv=\"refresh\" content=\"5\">",
        "d.html": "<meta http-equiv=\"refresh\" content=\"0; url=e.html\">",
      ]) == [
        "'b.html' would lead on by itself to '0; url=https://a.org' [refresh-elsewhere]",
        "'c.html' would lead on by itself to '5' [refresh-elsewhere]",
        "'d.html' links to 'e.html', and there is no such file in the site [dead-end]",
      ])
  }

  @Test func `one slip on many pages is said once`() {
    let page = "<a href=\"none.html\">x</a><a href=\"none.html\">x</a>"
    #expect(
      crawl(["a.html": page, "b.html": page, "c.html": page]) == [
        "'a.html' and 2 other pages link to 'none.html', and there is no such file in the site "
          + "[dead-end]"
      ])
  }

  @Test func `nothing is said of what is made of files that have been found wrong`() {
    let files = ["a": "<a href=\"none.html\">x</a>", "b": "<a href=\"Content/c.md\">x</a>"].map {
      RenderedFile(
        path: "\($0.key).html", bytes: Array($0.value.utf8), sources: ["Content/\($0.key).md"])
    }
    #expect(Crawl(of: files, jobs: 1).report.diagnostics.count == 2)
    let faulty: Set = ["Content/a.md", "Content/c.md"]
    #expect(Crawl(of: files, passingOver: faulty, jobs: 1).report.diagnostics.isEmpty)
  }

  @Test func `words, comments and style sheets are not taken for attributes`() {
    #expect(
      crawl([
        "a.html": "<style>a[href=\"x\"]{}</style><p>href=\"none.html\" style=\"\"</p>"
          + "<!DOCTYPE html><!-- href=\"y\" --><p data-style=\"z\">&lt;a href=\"w\"&gt;"
      ]) == [])
  }

  @Test(arguments: ["<", "<a", "<a href", "<a href=", "<a href=\"", "<a href=\"x", "<a o=", ""])
  func `a page that breaks off is read to its end`(html: String) {
    _ = crawl(["a.html": html])
  }

  /// The messages of a crawl, each with its rule.
  private func crawl(_ texts: [String: String]) -> [String] {
    let files = texts.sorted { $0.key < $1.key }.map { path, text in
      RenderedFile(path: path, bytes: Array(text.utf8), sources: ["Content/\(path).md"])
    }
    return Crawl(of: files, jobs: 1).report.diagnostics.map { "\($0.message) [\($0.rule.id)]" }
  }
}
