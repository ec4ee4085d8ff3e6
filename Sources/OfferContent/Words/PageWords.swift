import Diagnostics

/// The words of a page as a reader meets them, one behind the other in one run of bytes.
///
/// A line end parts what belongs together: a paragraph, an item of a list, a row of a table. Headings
/// and quotations are left out: the one are no sentences, the others are somebody else's.
struct PageWords: Sendable {
  /// Parts the cells of a row.
  static let cellEnd: UInt8 = 0x0B

  /// The words, and behind them as many line ends as may be read at once.
  private(set) var bytes: [UInt8] = []

  /// Where each part begins that has a heading or a field of its own.
  private(set) var parts: [Int] = []

  /// Where each stretch begins that stands in the source as it stands here.
  private(set) var stretches: [Int] = []

  /// What stands for a `{{record}}`.
  private(set) var records: [Range<Int>] = []

  /// The words of links.
  private(set) var links: [Range<Int>] = []

  /// What stands in tables.
  private(set) var tables: [Range<Int>] = []

  private var skipped = 0

  /// Takes the words of a page's texts.
  ///
  /// - Parameters:
  ///   - texts: the texts, in the order in which they are to be read.
  ///   - shown: the words that each `{{id}}` stands for.
  init(of texts: [Prose], showing shown: [String: String]) {
    bytes.reserveCapacity(4096)
    stretches.reserveCapacity(128)
    parts.reserveCapacity(32)
    for text in texts {
      parts.append(bytes.count)
      let tape = text.tape
      tape.text.withUnsafeBufferPointer { append(tape, $0, showing: shown) }
    }
    for _ in 0..<8 { bytes.append(ASCII.newline) }
  }

  /// The range of the paragraph, item or row that a byte stands in.
  func block(around index: Int) -> Range<Int> {
    let start = bytes[..<index].lastIndex(of: ASCII.newline).map { $0 + 1 } ?? 0
    return start..<(bytes.place(of: ASCII.newline, from: index) ?? bytes.count)
  }
}

extension PageWords {
  private mutating func append(
    _ tape: borrowing Prose.Tape, _ text: UnsafeBufferPointer<UInt8>,
    showing shown: [String: String]
  ) {
    for event in tape.events {
      switch event {
      case .start(let element): begin(element)
      case .end(let element): end(element)
      case .text(let range), .code(let range):
        guard skipped == 0 else { continue }
        stretches.append(bytes.count)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
      case .record(let index):
        guard skipped == 0, let words = shown[tape.records[index].value] else { continue }
        let start = bytes.count
        bytes += words.utf8
        records.append(start..<bytes.count)
      case .softBreak, .lineBreak: bytes.append(ASCII.space)
      case .component, .rule, .codeBlock: bytes.append(ASCII.newline)
      case .image: continue
      }
    }
    bytes.append(ASCII.newline)
  }

  private mutating func begin(_ element: Prose.Element) {
    switch element {
    case .heading:
      parts.append(bytes.count)
      skipped += 1
    case .quote: skipped += 1
    case .link: links.append(bytes.count..<bytes.count)
    case .table: tables.append(bytes.count..<bytes.count)
    case .item: bytes.append(ASCII.newline)
    default: break
    }
  }

  private mutating func end(_ element: Prose.Element) {
    switch element {
    case .heading, .quote: skipped -= 1
    case .link: links.close(at: bytes.count)
    case .cell: bytes.append(PageWords.cellEnd)
    case .table:
      bytes.append(ASCII.newline)
      tables.close(at: bytes.count)
    case .paragraph, .item, .headerRow, .row: bytes.append(ASCII.newline)
    default: break
    }
  }
}

extension [Range<Int>] {
  /// Ends the range that was begun last.
  fileprivate mutating func close(at end: Int) {
    guard let last = popLast() else { return }
    append(last.lowerBound..<end)
  }
}
