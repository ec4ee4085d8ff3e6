import Testing

@testable import OfferSite

@Suite struct PageAddressTests {
  @Test(arguments: [
    ("index.html", "a-z.html", "a-z.html"),
    ("index.html", "topics/housing.html", "topics/housing.html"),
    ("topics/housing.html", "index.html", "../index.html"),
    ("topics/housing.html", "topics/money.html", "money.html"),
    ("topics/housing.html", "entitlements/staying-put.html", "../entitlements/staying-put.html"),
    ("a/b/c.html", "a/d.html", "../d.html"),
    ("a/b/c.html", "a/b/d.html", "d.html"),
    ("a/b/c.html", "ab/d.html", "../../ab/d.html"),
    ("topic/x.html", "topics/x.html", "../topics/x.html"),
    ("topics/housing.html", "topics/housing.html", "housing.html"),
  ])
  func `a link leads by the shortest way from page to page`(
    from: String, to: String, link: String
  ) {
    #expect(PageAddress(from).link(to: PageAddress(to)) == link)
  }

  @Test func `a link to a part of the same page is its name alone`() {
    let page = PageAddress("topics/housing.html")
    #expect(page.link(to: page, anchor: "rent") == "#rent")
    #expect(page.link(to: .words, anchor: "rent") == "../words.html#rent")
  }

  @Test(arguments: [("index.html", ""), ("topics/a.html", "../"), ("a/b/c.html", "../../")])
  func `the root leads out of every folder`(path: String, root: String) {
    #expect(PageAddress(path).root == root)
  }
}
