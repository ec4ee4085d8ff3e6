/// How much a word says about a page, by where it stands there.
///
/// The weights of all places add up, as in BM25F; what is common is found by counting, in the browser.
enum SearchWeight {
  /// A word of a title with so many words: one of few says more.
  static func title(of count: Int) -> Int { 120 / (4 + count) * 5 }

  /// A word that people type when they look for the page.
  static let keyword = 60

  static let summary = 40

  static let heading = 30

  /// Whom it speaks to, who gives it, how to get it.
  static let field = 20

  /// A word of the body that comes so often.
  static func body(_ count: Int) -> Int { 8 + 4 * min(count, 4) }

  /// The class, 0 to 3, in which a sum of weights is written.
  static func level(of weight: Int) -> Int {
    weight >= 100 ? 3 : weight >= 55 ? 2 : weight >= 30 ? 1 : 0
  }

  /// How many classes there are.
  static let levels = 4
}
