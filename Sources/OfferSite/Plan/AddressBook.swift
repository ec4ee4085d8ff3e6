import Diagnostics
import OfferContent

/// The addresses that are taken, so that no page is written over another.
struct AddressBook {
  private(set) var pages: [Page] = []

  private var owners: [String: String] = [:]

  /// Adds a page that the program makes itself: these come first and are never in each other's way.
  mutating func add(_ page: Page) {
    owners[page.address.path] = "the page '\(page.title)', which the program makes"
    pages.append(page)
  }

  /// Adds a page that somebody wrote.
  mutating func add(_ page: Page, reporting report: inout Report) {
    let path = page.sources.first ?? page.address.path
    guard let owner = owners[page.address.path] else {
      owners[page.address.path] = path
      return pages.append(page)
    }
    report.add(.addressTaken(page.address, by: owner, at: SourceLocation(path: path, line: 1)))
  }

  /// Adds a page that leads on from an address at which another page once stood.
  mutating func add(
    movedFrom old: Located<String>, of file: WrittenFile, reporting report: inout Report
  ) {
    guard AddressBook.isPageAddress(old.value) else {
      return report.add(.movedFromShape(old))
    }
    guard let owner = owners[old.value] else {
      owners[old.value] = file.path
      return pages.append(
        Page(
          kind: .redirect(to: file.address), address: PageAddress(old.value), title: file.title,
          sources: [file.path]))
    }
    report.add(.addressTaken(PageAddress(old.value), by: owner, at: old.location))
  }
}

extension AddressBook {
  /// Whether a text is an address such as `entitlements/old-name.html`.
  private static func isPageAddress(_ text: String) -> Bool {
    guard text.hasSuffix(".html") else { return false }
    let names = text.dropLast(5).split(separator: "/", omittingEmptySubsequences: false)
    return names.allSatisfy { name in
      !name.isEmpty
        && name.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
          default: false
          }
        }
    }
  }
}
