import OfferForms
import Testing

struct PageCodeTests {
  /// Printed codes must be found for years: if this fails, every code on paper has changed.
  @Test(arguments: [
    ("derby", "index.html", "WY2-QJX"),
    ("derby", "entitlements/staying-put.html", "X3M-V7W"),
    ("lancashire", "entitlements/staying-put.html", "4YC-YY3"),
    ("derby", "housing.html", "3P7-5QH"),
  ])
  func `a page keeps its code`(council: String, path: String, code: String) {
    #expect(PageCode(council: council, path: path).description == code)
  }

  @Test func `codes have no vowel and nothing that looks like something else`() {
    let letters = Set(codes(of: 10_000).joined())
    #expect(String(letters.sorted()) == "-23456789CDFGHJKMNPQRTVWXY")
  }

  @Test func `codes are two groups of three`() {
    for code in codes(of: 1_000) {
      #expect(code.split(separator: "-").map(\.count) == [3, 3])
    }
  }

  @Test func `no two of ten thousand pages share a code`() {
    #expect(Set(codes(of: 10_000)).count == 10_000)
  }

  private func codes(of count: Int) -> [String] {
    (0..<count).map { PageCode(council: "derby", path: "pages/\($0).html").description }
  }
}
