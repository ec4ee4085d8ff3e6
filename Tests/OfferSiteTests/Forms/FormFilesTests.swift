import Diagnostics
import Testing

@testable import OfferSite

@Suite struct FormFilesTests {
  private let site = SampleFormSite()

  @Test func `each file lies flat, and once more as it was published`() {
    let folder = "forms/feedback/"
    let flat = site.files.filter {
      $0.path.hasPrefix(folder) && !$0.isPage && !$0.path.dropFirst(folder.count).contains("/")
    }
    #expect(!flat.isEmpty)
    for file in flat {
      let frozen = "\(folder)2026-11-26.2/\(file.path.dropFirst(folder.count))"
      #expect(site.files.first { $0.path == frozen }?.bytes == file.bytes, "\(file.path)")
    }
    #expect(!site.files.contains { $0.path.hasPrefix("\(folder)2026-11-26.2/") && $0.isPage })
  }

  @Test func `the specification links every file and says how long it is`() {
    let page = site["forms/feedback/specification.html"]
    for file in site.files where file.path.hasPrefix("forms/feedback/") && !file.isPage {
      let name = file.path.dropFirst("forms/feedback/".count)
      guard !name.contains("/") else { continue }
      #expect(page.contains("<a href=\"\(name)\">\(name)</a>"), "\(name)")
      #expect(page.contains("\(file.bytes.count.grouped) bytes"), "\(name)")
    }
  }

  @Test func `the manifest names the sources of each`() {
    for file in site.files where file.path.hasPrefix("forms/feedback/") {
      #expect(file.sources.contains("Content/england/forms/feedback.yaml"), "\(file.path)")
      #expect(file.sources.contains("Content/england/data/organisations.yaml"), "\(file.path)")
    }
  }

  @Test(arguments: [(999, "999"), (1000, "1,000"), (12_045, "12,045"), (1_234_567, "1,234,567")])
  func `thousands are parted by commas`(number: Int, words: String) {
    #expect(number.grouped == words)
  }
}
