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
    bytes.withUnsafeBytes { buffer in
      var scan = TraceScan(of: buffer)
      // Only an `@`, a digit or a capital letter begins a trace: most of a page is passed eight bytes
      // at a time.
      var start = 0
      while start < buffer.count {
        let flagged = EightBytes(buffer, from: start).digitsAndCapitals
        if flagged != 0 { scan.visit(flagged, from: start) }
        start &+= 8
      }
      return scan.traces
    }
  }
}

/// Looks for a trace at a place of a file.
struct TraceScan {
  /// What was found.
  private(set) var traces: [Trace] = []

  private let bytes: UnsafeRawBufferPointer

  init(of bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Looks at the flagged bytes of eight; apart, so that passing all others stays a short loop.
  @inline(never)
  mutating func visit(_ flagged: UInt64, from start: Int) {
    var flagged = flagged
    while flagged != 0 {
      visit(start &+ flagged.trailingZeroBitCount / 8)
      flagged &= flagged &- 1
    }
  }

  /// Looks at a byte, unless it is part of the last trace.
  @inline(__always)
  mutating func visit(_ index: Int) {
    guard mayBeginTrace(index), index >= traces.last?.range.upperBound ?? 0,
      let trace = trace(at: index)
    else { return }
    traces.append(trace)
  }

  /// Whether a trace may begin at an `@`, a digit or a capital letter: most capital letters begin a line or
  /// a sentence.
  @inline(__always)
  private func mayBeginTrace(_ index: Int) -> Bool {
    let (byte, before) = (bytes[index], self.byte(index &- 1))
    if byte == UInt8(ascii: "@") { return true }
    guard !before.isDigit, !before.isLetter else { return false }
    return byte.isDigit || self.byte(index &+ 1) & 0x20 == 0 || mayFollowLead(index)
  }

  /// The trace that begins at an `@`, a digit or a capital letter.
  private func trace(at index: Int) -> Trace? {
    let byte = bytes[index]
    if byte == UInt8(ascii: "@") { return email(around: index) }
    if byte.isDigit { return number(at: index) }
    return insuranceNumber(at: index) ?? name(at: index)
  }

  /// A byte; the end of a line where there is none.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: bytes.count) ? bytes[index] : ASCII.newline
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

  /// Whether such a letter, in small or capital, stands among the last 32 bytes before a place.
  func hasLetter(_ letter: UInt8, before index: Int) -> Bool {
    var start = max(0, index &- 32)
    while start < index {
      let eight = EightBytes(bytes, from: start)
      if eight.flags(equalTo: letter) | eight.flags(equalTo: letter ^ 0x20) != 0 { return true }
      start &+= 8
    }
    return false
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
  /// Flags digits, the `@` and the capital letters behind it.
  @inline(__always)
  fileprivate var digitsAndCapitals: UInt64 {
    (flags(below: 0x3A) ^ flags(below: 0x30)) | (flags(below: 0x5B) ^ flags(below: 0x40))
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
