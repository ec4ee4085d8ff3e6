/// The headings of a page so far: their levels must go down step by step, their anchors differ.
struct HeadingOutline {
  /// The anchors given.
  var anchors = HeadingAnchors()

  /// The level of the heading before; the page's title is the first.
  private(set) var level = 1

  /// Takes in the next heading's level.
  ///
  /// - Returns: the level that it should have, where that is another one.
  mutating func correction(ofLevel next: Int) -> Int? {
    let right = max(2, min(next, level + 1))
    level = max(2, next)
    return right == next ? nil : right
  }
}
