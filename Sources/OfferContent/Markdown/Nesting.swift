/// What a block stands in, as far as it tells where the words of a line begin.
struct Nesting {
  /// How many quotations it stands in.
  var quotes = 0

  /// How many items of lists it stands in.
  var items = 0
}

extension MarkdownSource {
  /// Where the words of a paragraph's later line begin: behind the blanks and the `>` that libcmark
  /// strips, and counts as if they were not there.
  ///
  /// A `>` behind four blanks, one more behind another `>`, begins no quotation, unless the blanks belong to a list.
  func wordsStart(ofLine number: Int, inside nesting: Nesting) -> Int {
    let line = line(number)
    var quotes = nesting.quotes
    var blanks = 0
    var allowed = 3
    for index in line {
      switch bytes[index] {
      case ASCII.space: blanks += 1
      case ASCII.tab: blanks += 4
      case ASCII.greater where quotes > 0 && (blanks <= allowed || nesting.items > 0):
        quotes -= 1
        blanks = 0
        allowed = 4
      default: return index
      }
    }
    return line.upperBound
  }
}
