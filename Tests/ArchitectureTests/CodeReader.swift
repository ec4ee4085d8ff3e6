/// Reads Swift as far as is needed to tell code from comments and from the words of strings.
struct CodeReader {
  private let source: [UInt8]
  private var place = 0
  private var code: [UInt8] = []

  /// The code alone: spaces stand for all else, and lines and columns stay.
  static func code(of text: String) -> String {
    var reader = CodeReader(source: Array(text.utf8))
    while reader.place < reader.source.count { reader.readCode(isInterpolated: false) }
    return String(decoding: reader.code, as: UTF8.self)
  }

  private init(source: [UInt8]) {
    self.source = source
    code.reserveCapacity(source.count)
  }
}

extension CodeReader {
  /// Reads code to the end, or to the parenthesis that ends an interpolation.
  private mutating func readCode(isInterpolated: Bool) {
    var depth = 0
    while place < source.count {
      if sees("//") {
        while place < source.count, source[place] != UInt8(ascii: "\n") { blank() }
      } else if sees("/*") {
        readComment()
      } else if let hashes = hashesBeforeQuote() {
        readString(hashes: hashes)
      } else {
        depth += sees("(") ? 1 : 0
        if isInterpolated, sees(")") {
          if depth == 0 { return }
          depth -= 1
        }
        keep()
      }
    }
  }

  private mutating func readComment() {
    var depth = 0
    repeat {
      if sees("/*") { depth += 1 } else if sees("*/") { depth -= 1 } else { blank(); continue }
      blank()
      blank()
    } while depth > 0 && place < source.count
  }

  private mutating func readString(hashes: Int) {
    let mark = String(repeating: "#", count: hashes)
    for _ in 0..<hashes { keep() }
    let quote = sees("\"\"\"") ? "\"\"\"" : "\""
    for _ in quote.utf8 { keep() }
    while place < source.count {
      if sees(quote + mark) {
        for _ in (quote + mark).utf8 { keep() }
        return
      }
      if sees("\\\(mark)(") {
        for _ in 0..<hashes + 2 { blank() }
        readCode(isInterpolated: true)
        blank()
      } else if sees("\\\(mark)") {
        for _ in 0..<hashes + 2 { blank() }
      } else {
        blank()
      }
    }
  }

  /// How many `#` stand before a quotation mark here; nil where no string begins.
  private func hashesBeforeQuote() -> Int? {
    let hashes = source[place...].prefix { $0 == UInt8(ascii: "#") }.count
    let quote = place + hashes
    return quote < source.count && source[quote] == UInt8(ascii: "\"") ? hashes : nil
  }

  private func sees(_ text: String) -> Bool { source[place...].starts(with: text.utf8) }

  private mutating func keep() {
    code.append(source[place])
    place += 1
  }

  private mutating func blank() {
    guard place < source.count else { return }
    code.append(source[place] == UInt8(ascii: "\n") ? source[place] : UInt8(ascii: " "))
    place += 1
  }
}
