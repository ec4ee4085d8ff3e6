import Diagnostics
import OfferContent

/// The pages that stand where others once stood whose files are gone, as `published.csv` says; and the
/// addresses for which it says nothing that could stand there.
struct GonePages: Sendable {
  /// A page for each address that ended or moved, where none of the offer's own stands there.
  private(set) var pages: [Page] = []

  /// Addresses that nothing answers at: no page stands there, and nobody said what became of it.
  private(set) var lost: [PublishedList.Row] = []

  /// Addresses said to have moved to where there is no page.
  private(set) var astray: [(row: PublishedList.Row, target: String)] = []

  /// Addresses said to be gone at which a page stands.
  private(set) var denied: [PublishedList.Row] = []

  /// Addresses said to end on a day to come, and whose page is gone already.
  private(set) var early: [(row: PublishedList.Row, day: Day)] = []

  /// Finds what stands at each address of a list.
  ///
  /// - Parameters:
  ///   - list: the addresses that were ever published.
  ///   - pages: the offer's own pages.
  ///   - derived: folders of pages that the program makes of what words there are, such as one for each
  ///     letter, and the page that each leads back to: they come and go by themselves.
  ///   - today: the day of the build.
  init(
    of list: PublishedList?, beside pages: [Page], derived: [(folder: String, PageAddress)],
    on today: Day
  ) {
    guard let list else { return }
    let kinds = Dictionary(pages.map { ($0.address.path, $0.kind) }, uniquingKeysWith: { $1 })
    let rows = Dictionary(list.rows.map { ($0.address.value, $0) }, uniquingKeysWith: { $1 })
    for (index, row) in list.rows.enumerated() {
      let address = row.address.value
      let parent = derived.first { address.hasPrefix($0.folder) }?.1
      if let kind = kinds[address] {
        if parent == nil, kind.isLive, row.fate != .published { denied.append(row) }
        continue
      }
      if let parent, kinds[parent.path] != nil {
        add(.redirect(to: parent), at: row, of: list)
        continue
      }
      switch row.fate {
      case .published: lost.append(row)
      case .ended(let day):
        if day > today { early.append((row, day)) }
        add(.gone(index), at: row, of: list)
      case .moved(let target, _):
        guard let end = GonePages.end(of: target, among: kinds, and: rows) else {
          astray.append((row, target))
          continue
        }
        add(.redirect(to: PageAddress(end)), at: row, of: list)
      }
    }
  }

  private mutating func add(_ kind: Page.Kind, at row: PublishedList.Row, of list: PublishedList) {
    pages.append(
      Page(
        kind: kind, address: PageAddress(row.address.value), title: row.title,
        sources: [list.path]))
  }

  /// Where the way ends that begins at an address; nil where it ends nowhere or goes round.
  private static func end(
    of start: String, among kinds: [String: Page.Kind], and rows: [String: PublishedList.Row]
  ) -> String? {
    var address = start
    for _ in 0...rows.count {
      if let kind = kinds[address] {
        guard case .redirect(let next) = kind else { return address }
        return next.path
      }
      switch rows[address]?.fate {
      case .ended: return address
      case .moved(let next, _): address = next
      case .published, nil: return nil
      }
    }
    return nil
  }
}

extension Page.Kind {
  /// Whether it is a page in its own right, and not what stands where one ended or moved.
  fileprivate var isLive: Bool {
    switch self {
    case .tombstone, .gone, .redirect: false
    default: true
    }
  }
}
