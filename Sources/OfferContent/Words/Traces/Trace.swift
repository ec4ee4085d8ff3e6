/// Something in a file that may lead to one person.
struct Trace: Hashable, Sendable {
  /// What it looks like.
  enum Kind: Hashable, Sendable {
    /// An e-mail address.
    case email

    /// A telephone number.
    case phone

    /// A National Insurance number.
    case insuranceNumber

    /// A date of birth.
    case birth

    /// The number of somebody's case or record.
    case caseNumber

    /// The name of a person.
    case name
  }

  /// What it looks like.
  let kind: Kind

  /// Where it stands.
  let range: Range<Int>

  /// Finds traces in one pass over the bytes of a file, whatever is in it: what a file of Content holds
  /// is public, also where no page shows it.
  static func all(in bytes: [UInt8]) -> [Trace] {
    var traces: [Trace] = []
    var next = 0
    bytes.withUnsafeBytes { buffer in
      let scan = TraceScan(of: buffer)
      // Only an `@`, a digit or a capital letter begins a trace: most of a page is passed eight bytes
      // at a time.
      bytes[...].visitBytes(flaggedBy: {
        $0.flags(equalTo: UInt8(ascii: "@")) | $0.digitsAndCapitals
      }) { index in
        guard index >= next, let trace = scan.trace(at: index) else { return }
        traces.append(trace)
        next = trace.range.upperBound
      }
    }
    return traces
  }
}

/// Looks for a trace at a place of a file.
struct TraceScan {
  private let bytes: UnsafeRawBufferPointer

  init(of bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// The trace that begins at an `@`, a digit or a capital letter.
  func trace(at index: Int) -> Trace? {
    let byte = bytes[index]
    if byte == UInt8(ascii: "@") { return email(around: index) }
    let before = self.byte(index - 1)
    guard !before.isDigit, !before.isLetter else { return nil }
    return byte.isDigit ? number(at: index) : insuranceNumber(at: index) ?? name(at: index)
  }

  /// A byte; the end of a line where there is none.
  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : ASCII.newline
  }

  /// The first eight letters of a word.
  func head(of word: Range<Int>) -> WordHead {
    WordHead(bytes, from: word.lowerBound, to: word.upperBound)
  }

  /// The word whose last letter stands before a place.
  func word(endingAt end: Int) -> Range<Int> {
    var start = end
    while byte(start - 1).isLetter { start -= 1 }
    return start..<end
  }

  /// Whether words in small letters stand among the last 28 bytes before a place on its line.
  func hasWords(_ words: StaticString, before index: Int) -> Bool {
    let count = words.utf8CodeUnitCount
    var start = index - count
    while start >= max(0, index - 28), bytes[start] != ASCII.newline {
      if (0..<count).allSatisfy({ bytes[start + $0].lowercased == words.utf8Start[$0] }) {
        return true
      }
      start -= 1
    }
    return false
  }

  /// What stands in a range.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension EightBytes {
  /// Flags digits and capital letters, but for those right behind another one.
  fileprivate var digitsAndCapitals: UInt64 {
    let all = (flags(below: 0x3A) ^ flags(below: 0x30)) | (flags(below: 0x5B) ^ flags(below: 0x41))
    return all & ~(all << 8)
  }
}

extension WordHead {
  /// The first eight letters of a word written here.
  init(_ word: StaticString) {
    self = UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
      .withMemoryRebound(to: UInt8.self) { word in
        WordHead(UnsafeRawBufferPointer(word), from: 0, to: word.count)
      }
  }
}
