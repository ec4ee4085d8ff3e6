import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

@Suite struct PagesTests {
  @Test func `a site of every kind of page has nothing wrong but what the sample leaves out`() {
    let site = RenderedSite(of: .derby())
    #expect(Set(site.report.diagnostics.map(\.rule.id)) == ["unused-asset"])
  }

  @Test func `every page of a worked example says so and asks search engines to leave it out`() {
    let site = RenderedSite(of: .derby())
    let banner =
      "This is a worked example built from public reports. It is not Derby City Council’s own site."
    for page in site.files where page.isPage {
      #expect(page.text.contains(banner), "\(page.path)")
      #expect(page.text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(page.path)")
    }
  }

  @Test func `a council's own site has neither`() {
    let site = RenderedSite(of: .derby(isExample: false))
    let page = site["entitlements/setting-up-home.html"]
    #expect(!page.contains("worked example"))
    #expect(!page.contains("noindex"))
    #expect(page.contains("<p>Published by Derby City Council.</p>"))
  }

  @Test func `every page has a language, a title of its own, one first heading and its policy`() {
    let site = RenderedSite(of: .derby())
    let policy = "default-src &#39;none&#39;; "
    var titles: Set<Substring> = []
    for page in site.files where page.isPage {
      #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">\n"), "\(page.path)")
      #expect(page.text.ranges(of: "<h1").count == 1, "\(page.path)")
      #expect(page.text.contains("content=\"\(policy)"), "\(page.path)")
      #expect(page.text.contains("; style-src &#39;sha256-"), "\(page.path)")
      let start = page.text.firstRange(of: "<title>")?.upperBound ?? page.text.endIndex
      #expect(titles.insert(page.text[start...].prefix { $0 != "<" }).inserted, "\(page.path)")
    }
    #expect(titles.contains("Setting-up-home allowance – Derby care leavers&#39; local offer"))
  }

  @Test func `what ended is a dated tombstone and stands in no list`() {
    let site = RenderedSite(of: .derby())
    let page = site["entitlements/old-grant.html"]
    #expect(page.contains("<p class=\"callout-word\">This ended on 20 November 2026</p>"))
    #expect(page.contains("<strong>Leaving care team</strong>"))
    for other in site.files where other.isPage && other.path != "entitlements/old-grant.html" {
      #expect(!other.text.contains("old-grant"), "\(other.path)")
    }
  }

  @Test func `an address from which a page moved leads on and has a link`() {
    let page = RenderedSite(of: .derby())["entitlements/leaving-care-grant.html"]
    #expect(
      page.contains("<meta http-equiv=\"refresh\" content=\"0; url=setting-up-home.html\">"))
    #expect(page.contains("<a href=\"setting-up-home.html\">Setting-up-home allowance</a>"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
  }

  @Test func `what is coming says so and stands apart`() {
    let site = RenderedSite(of: .derby())
    #expect(
      site["entitlements/coming-home.html"].contains(
        "<p class=\"callout-word\">Coming: no date is set yet</p>"))
    let topic = site["topics/housing.html"]
    let coming = topic.firstRange(of: "<section class=\"group coming\">")?.lowerBound
    let item = topic.firstRange(of: "entitlements/coming-home.html")?.lowerBound
    #expect(coming.flatMap { coming in item.map { $0 > coming } } == true)
    #expect(topic.ranges(of: "entitlements/coming-home.html").count == 1)
    #expect(site["areas/staying-close.html"].contains("Coming: no date is set yet"))
  }

  @Test func `a page whose check is late says so`() {
    let site = RenderedSite(of: .derby())
    let words = "This page should have been checked again by 20 November 2026."
    #expect(site["local-offers/starter-pack.html"].contains(words))
    #expect(!site["entitlements/setting-up-home.html"].contains("should have been checked"))
  }

  @Test func `a number that is not confirmed says so and names a helpline`() {
    let page = RenderedSite(of: .derby())["local-offers/starter-pack.html"]
    #expect(page.contains("The number and email are not confirmed yet."))
    #expect(
      page.contains(
        "Until then you can ring Help at Hand: "
          + "<a class=\"number\" href=\"tel:08005280731\">0800 528 0731</a>"))
  }

  @Test func `a sum brings its source and its doubts to the page that names it`() {
    let page = RenderedSite(of: .derby())["entitlements/setting-up-home.html"]
    #expect(page.contains("<li>Setting-up-home allowance: The council’s own sum.</li>"))
    #expect(page.contains("<li>Children Act 1989 guidance, volume 3. "))
    #expect(page.contains("read in a second-hand source"))
  }

  @Test func `what the council adds stands under its place, its headings lower`() {
    let page = RenderedSite(of: .derby())["entitlements/setting-up-home.html"]
    #expect(page.contains("<h2>In Derby</h2>\n<h3 id=\"derby-what-it-is-for\">What it is for</h3>"))
    #expect(page.contains("<h3>In Derby</h3>\n<p>Ask the team.</p>"))
    #expect(page.contains("<li>Last checked: 15 October 2026</li>"))
  }

  @Test func `the law's pages and the council's own stand apart`() {
    let page = RenderedSite(of: .derby())["areas/accommodation.html"]
    let groups = page.ranges(of: "<section class=\"group ").map { page[$0.upperBound...].prefix(3) }
    #expect(groups == ["law", "loc", "com"])
  }

  @Test func `other words lead to their page, a letter on each page`() {
    let site = RenderedSite(of: .derby())
    let letter = site["a-z/c.html"]
    #expect(
      letter.contains(
        "<li>cooker: see <a href=\"../entitlements/setting-up-home.html\">"
          + "Setting-up-home allowance</a></li>"))
    #expect(!letter.contains(">Setting-up-home allowance</a></li>\n<li><a"))
    let all = site["a-z.html"]
    #expect(all.contains("<h2 id=\"letter-c\">C</h2>"))
    #expect(all.contains("href=\"a-z/c.html\">Other words: C</a>"))
    #expect(!all.contains("cooker"))
  }

  @Test(arguments: [
    ("skint", "S"), ("ID", "I"), ("16 to 19", "0-9"), ("“Leaving”", "0-9"), ("", "0-9"),
    ("Über", "Other"), ("ميزانية", "Other"),
  ])
  func `a word stands under its letter`(word: String, letter: String) {
    #expect(IndexLetter(of: word).name == letter)
  }

  @Test func `numbers stand before letters, and other letters after them`() {
    let letters = ["Über", "zoo", "16 to 19", "apple"].map(IndexLetter.init(of:)).sorted()
    #expect(letters.map(\.name) == ["0-9", "A", "Z", "Other"])
  }

  @Test func `the page for a missing one uses no file and no relative link`() {
    let page = RenderedSite(of: .derby())["404.html"]
    #expect(page.contains("href=\"tel:08005280731\""))
    #expect(page.ranges(of: "href=\"").count == page.ranges(of: "href=\"tel:").count)
    #expect(!page.contains("src="))
    let linked = RenderedSite(of: .derby(address: "https://a.gov.uk/offer"))["404.html"]
    #expect(linked.contains("<a href=\"https://a.gov.uk/offer/a-z.html\">A to Z</a>"))
  }

  @Test func `a page of the navigation says which one it is`() {
    let page = RenderedSite(of: .derby())["a-z.html"]
    #expect(page.contains("<li><a href=\"a-z.html\" aria-current=\"page\">A to Z</a></li>"))
    #expect(page.contains("<li><a href=\"contacts.html\">Contacts</a></li>"))
  }

  @Test func `canonical links are made where the site has an address`() {
    let site = RenderedSite(of: .derby(isExample: false, address: "https://a.gov.uk"))
    #expect(site["index.html"].contains("<link rel=\"canonical\" href=\"https://a.gov.uk/\">"))
    #expect(!RenderedSite(of: .derby())["index.html"].contains("canonical"))
  }

  @Test(arguments: [2, 7])
  func `the number of jobs changes no byte`(jobs: Int) {
    let one = RenderedSite(of: .derby())
    let several = RenderedSite(of: .derby(), jobs: jobs)
    #expect(several.files.map(\.path) == one.files.map(\.path))
    #expect(several.files.map(\.bytes) == one.files.map(\.bytes))
    #expect(several.report == one.report)
  }

  @Test func `files stand before the pages that need them, and the manifest last`() {
    let paths = RenderedSite(of: .derby()).files.map(\.path)
    #expect(paths.first?.hasPrefix("assets/icon.") == true)
    #expect(paths.last == "manifest.json")
  }
}
