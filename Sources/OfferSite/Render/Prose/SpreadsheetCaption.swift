import OfferContent

extension Prose {
  private static let captionMark = Array("Table: ".utf8)

  /// Takes a paragraph that is the caption of the spreadsheet's list directly below it.
  ///
  /// - Parameters:
  ///   - start: the place of the event that begins the paragraph.
  ///   - walk: gets the caption, and goes on behind the paragraph.
  /// - Returns: whether the paragraph is such a caption.
  func takesCaption(from start: Int, for walk: inout ProseWriter.Walk) -> Bool {
    guard start + 1 < events.count, case .text(let first) = events[start + 1],
      text[first].starts(with: Prose.captionMark)
    else { return false }
    var words: [UInt8] = []
    var place = start + 1
    while place < events.count, case .text(let range) = events[place] {
      words += text[range]
      place += 1
    }
    guard place + 1 < events.count, case .end(.paragraph) = events[place],
      case .component(let index) = events[place + 1], case .table = components[index]
    else { return false }
    walk.caption = String(decoding: words.dropFirst(Prose.captionMark.count), as: UTF8.self)
    walk.nextPlace = place + 1
    return true
  }
}
