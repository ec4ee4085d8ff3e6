/// A page as somebody wrote it, held once, with what it is sorted by.
///
/// A page holds some fifty references, and each lies elsewhere in memory: passing it on by itself takes
/// longer than reading half of it.
struct Written<Page: Sendable>: Sendable {
  private indirect enum Box: Sendable {
    case holding(Page)
  }

  /// The title in small letters, whatever the language of the machine.
  let title: String
  let path: String
  private let box: Box

  init(_ page: Page, titled title: String, at path: String) {
    self.title = title.lowercased()
    self.path = path
    box = .holding(page)
  }

  var page: Page {
    switch box {
    case .holding(let page): page
    }
  }

  /// By title as people read a list, then by file.
  static func comesFirst(_ one: Written, _ other: Written) -> Bool {
    (one.title, one.path) < (other.title, other.path)
  }
}
