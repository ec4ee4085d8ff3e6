/// Writes an index as text that a script can hold: see `pages`, `terms` and `read` in
/// `Templates/scripts/search.js`.
enum SearchText {
  /// The characters that digits are written with: 60 that end a number, and 30 before them.
  ///
  /// None of them means anything in a script's text.
  private static let digits: [UInt8] = (33..<127).filter { !"$\\`".utf8.contains($0) }

  /// Pages by folder: a title on each line, with the name of the file where it is not made of the title.
  static func write(_ pages: some Sequence<SearchPage>, into bytes: inout [UInt8]) {
    var folder = ""
    var isFirst = true
    for page in pages {
      let name = page.address.path.split(separator: "/").last.map(String.init) ?? ""
      let own = String(page.address.path.dropLast(name.count))
      if own != folder {
        append("\(isFirst ? "" : "\n")/\(own)", to: &bytes)
        isFirst = false
      }
      folder = own
      append("\(isFirst ? "" : "\n")\(page.title)", to: &bytes)
      isFirst = false
      let stem = name.hasSuffix(".html") ? String(name.dropLast(5)) : name
      if !isMade(stem, of: page.title) { append("\t\(stem)", to: &bytes) }
    }
  }

  /// Words in order, each behind a capital letter that says how much of the last one it begins with.
  static func write(words: ArraySlice<ArraySlice<UInt8>>, into bytes: inout [UInt8]) {
    var last: ArraySlice<UInt8> = []
    for word in words {
      var shared = zip(last, word).prefix { $0 == $1 }.prefix(25).count
      // A letter of several bytes is written whole.
      while shared > 0, shared < word.count, word[word.startIndex + shared] & 0xC0 == 0x80 {
        shared -= 1
      }
      bytes.append(UInt8(ascii: "A") + UInt8(shared))
      bytes.append(contentsOf: word.dropFirst(shared))
      last = word
    }
  }

  /// The pages of each word: distances from page to page, with the class of each.
  static func write(
    _ postings: ArraySlice<[SearchIndex.Posting]>, into bytes: inout [UInt8]
  ) {
    for (number, list) in postings.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: " ")) }
      var last: Int32 = -1
      for posting in list {
        let distance = Int(posting.page - last) - 1
        last = posting.page
        write(high: distance / 15, into: &bytes)
        bytes.append(digits[distance % 15 * SearchWeight.levels + Int(posting.level)])
      }
    }
  }

  private static func write(high number: Int, into bytes: inout [UInt8]) {
    guard number > 0 else { return }
    write(high: number / 30, into: &bytes)
    bytes.append(digits[60 + number % 30])
  }

  /// Writes text as it stands between two grave accents in a script.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      if "`\\$".utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
  }

  /// Whether a file's name is what a browser makes of a title.
  private static func isMade(_ name: String, of title: String) -> Bool {
    var made: [UInt8] = []
    for byte in title.utf8 {
      let letter = byte < 0x80 ? SearchLetters.ascii[Int(byte)] : SearchLetters.none
      if letter > SearchLetters.apostrophe {
        made.append(letter)
      } else if made.last != UInt8(ascii: "-") {
        made.append(UInt8(ascii: "-"))
      }
    }
    return made.elementsEqual(name.utf8)
  }
}
