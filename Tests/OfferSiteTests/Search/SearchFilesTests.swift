import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

@Suite struct SearchFilesTests {
  private let site = RenderedSite(of: .derby())

  @Test func `each page loads the search from where it lies, and only when it is used`() {
    for page in site.files where page.isPage && page.path != "404.html" {
      guard !page.text.contains("http-equiv=\"refresh\"") else { continue }
      let root = PageAddress(page.path).root
      #expect(page.text.contains("data-search=\"\(root)search.js\""), "\(page.path)")
      #expect(!page.text.contains("<script src"), "\(page.path)")
    }
    #expect(!site["404.html"].contains("data-search"))
  }

  @Test func `what stands for the search is hidden until a script shows it`() {
    #expect(
      site["index.html"].contains(
        "<form class=\"find\" role=\"search\" data-search=\"search.js\" hidden>"))
    #expect(site["a-z.html"].contains("<li class=\"find\" data-search=\"search.js\" hidden>"))
    #expect(!site["index.html"].contains("<li class=\"find\""))
  }

  @Test func `titles, keywords and summaries lead to a page`() {
    let index = index(of: SearchPage.samples)
    #expect(index["bursary"] == [0: 3])
    #expect(index["uni"] == [0: 2])
    #expect(index["money"]?.keys.sorted() == [0, 1])
  }

  @Test func `of the words of a body those that are rare elsewhere lead to a page`() {
    var pages = SearchPage.samples
    pages[1].files = ["a.md"]
    let takes = ["a.md": SearchTake(text: "2boiler 1money 1tenancy")]
    let index = SearchIndex(of: pages, takes, in: .english)
    #expect(index.terms.contains(Array("boiler".utf8)[...]))
    #expect(index.terms.contains(Array("tenancy".utf8)[...]))
  }

  @Test func `a page that moved, ended or is not there is not found`() {
    #expect(!site["search.js"].contains("Page not found"))
    #expect(!site["search.js"].contains("Old grant"))
    #expect(site["search.js"].contains("Setting-up-home allowance"))
  }

  @Test func `beyond some pages the index lies in files with their hashes in their names`() {
    let pages = (0..<600).map { number in
      SearchPage(
        address: PageAddress("entitlements/page-\(number).html"), title: "Page \(number)",
        keywords: ["word\(number)"])
    }
    let index = SearchIndex(of: pages, [:], in: .english)
    // Of the numbers those of one digit say nothing.
    #expect(index.terms.count == 600 + 590 + 1)
    #expect(
      index.terms.map(Array.init)
        == index.terms.map(Array.init).sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `where nobody can be rung the A to Z is there`() {
    #expect(site["search.js"].contains("\"Look in the A to Z\",\"a-z.html\""))
  }

  private func index(of pages: [SearchPage]) -> [String: [Int: Int]] {
    let index = SearchIndex(of: pages, [:], in: .english)
    var leads: [String: [Int: Int]] = [:]
    for (term, postings) in zip(index.terms, index.postings) {
      leads[String(decoding: term, as: UTF8.self)] = Dictionary(
        uniqueKeysWithValues: postings.map { (Int($0.page), Int($0.level)) })
    }
    return leads
  }
}

extension SearchPage {
  fileprivate static let samples = [
    SearchPage(
      address: PageAddress("entitlements/bursary.html"), title: "Bursary", keywords: ["uni"],
      summaries: ["Money for university."]),
    SearchPage(
      address: PageAddress("entitlements/rent.html"), title: "Rent",
      summaries: ["Money for a home."]),
  ]
}
