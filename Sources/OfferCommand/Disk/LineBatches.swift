import Glibc

/// The lines of a file or a pipe, many at a time and never all: what is in memory does not grow with the file.
struct LineBatches: ~Copyable {
  /// Some lines with the bytes that they lie in.
  struct Batch {
    /// The bytes.
    let bytes: [UInt8]

    /// Where each line lies, without its line end.
    let lines: [Range<Int>]

    /// The number of the first line, from 1.
    let first: Int

    /// The numbers of lines that are longer than any submission; what lies in their place is empty.
    let tooLong: [Int]
  }

  /// The longest line that is read: a hundred times what a whole form can hold.
  static let longest = 4 << 20

  private static let size = 1 << 20
  private let number: Int32
  private var rest: [UInt8] = []
  private var nextLine = 1
  private var isAtEnd = false

  /// Whether the beginning of a line that is too long has been thrown away, and its end is still to come.
  private var isSkipping = false

  /// Reads from an open file.
  init(of number: Int32) {
    self.number = number
  }

  /// The next lines; nil where there are no more.
  mutating func next() throws(DiskFailure) -> Batch? {
    while true {
      let end = rest.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? (isAtEnd ? rest.count : 0)
      if end > 0, isAtEnd || rest.count >= LineBatches.size { return batch(upTo: end) }
      guard !isAtEnd else { return nil }
      if end == 0, rest.count > LineBatches.longest {
        rest = []
        isSkipping = true
      }
      try fill()
    }
  }

  private mutating func fill() throws(DiskFailure) {
    let old = rest.count
    rest.reserveCapacity(old + LineBatches.size)
    let chunk = try [UInt8](unsafeUninitializedCapacity: LineBatches.size) {
      buffer, count throws(DiskFailure) in
      var got = read(number, buffer.baseAddress, buffer.count)
      while got < 0 && errno == EINTR { got = read(number, buffer.baseAddress, buffer.count) }
      guard got >= 0 else { throw DiskFailure("standard input", cannotBe: "read") }
      count = got
    }
    isAtEnd = chunk.isEmpty
    rest += chunk
  }

  private mutating func batch(upTo end: Int) -> Batch {
    let bytes = Array(rest[..<end])
    rest.removeFirst(end)
    var (lines, tooLong): ([Range<Int>], [Int]) = ([], [])
    var start = 0
    while start < bytes.count {
      let stop = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if isSkipping || stop - start > LineBatches.longest {
        tooLong.append(nextLine + lines.count)
        lines.append(start..<start)
        isSkipping = false
      } else {
        lines.append(start..<stop)
      }
      start = stop + 1
    }
    defer { nextLine += lines.count }
    return Batch(bytes: bytes, lines: lines, first: nextLine, tooLong: tooLong)
  }
}
