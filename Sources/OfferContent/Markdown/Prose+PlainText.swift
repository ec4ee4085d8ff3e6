import Diagnostics

extension Prose {
  /// Makes prose of words without markup: one tight paragraph, or nothing.
  public init(words: String) {
    self.init(words: Array(words.utf8)[...])
  }

  init(words: ArraySlice<UInt8>, isTight: Bool = true) {
    var tape = Tape()
    if !words.isEmpty {
      let paragraph = Element.paragraph(isTight: isTight)
      tape.text = Array(words)
      tape.events = [.start(paragraph), .text(0..<words.count), .end(paragraph)]
    }
    self.init(tape)
  }

  /// The words alone, parted by single spaces: for a search index, a feed, a line of a list.
  ///
  /// Pictures give their alternative; contacts and spreadsheets' lists give nothing.
  ///
  /// - Parameter record: finds the words that `{{id}}` stands for.
  /// - Returns: the words; nothing for a record that is not found.
  public func plainText(resolving record: (String) -> String?) -> String {
    String(decoding: plainBytes(resolving: record), as: UTF8.self)
  }

  /// The same words in UTF-8, for what is written as bytes.
  public func plainBytes(resolving record: (String) -> String?) -> [UInt8] {
    let tape = tape
    var words = PlainWords()
    words.reserveCapacity(tape.text.count)
    tape.append(tape.events[...], to: &words, resolving: record)
    return words.bytes
  }
}

extension Prose.Tape {
  /// The words of some of the events, with records as they are written.
  func writtenText(of events: ArraySlice<Prose.Event>) -> String {
    String(decoding: writtenBytes(of: events), as: UTF8.self)
  }

  /// The words of some of the events in UTF-8, with records as they are written.
  func writtenBytes(of events: ArraySlice<Prose.Event>) -> [UInt8] {
    var words = PlainWords()
    words.reserveCapacity(64)
    append(events, to: &words) { "{{\($0)}}" }
    return words.bytes
  }

  fileprivate func append(
    _ events: ArraySlice<Prose.Event>, to words: inout PlainWords,
    resolving record: (String) -> String?
  ) {
    for event in events {
      switch event {
      case .text(let range), .code(let range), .codeBlock(let range):
        words.append(text[range])
      case .record(let index): words.append(record(records[index].value) ?? "")
      case .image(let index): words.append(images[index].alternative)
      case .component(let index):
        guard case .steps(let steps) = components[index] else { continue }
        for step in steps {
          words.separate()
          step.tape.append(step.events[...], to: &words, resolving: record)
        }
        words.separate()
      case .start(let element), .end(let element):
        if !element.isInline { words.separate() }
      case .softBreak, .lineBreak, .rule: words.separate()
      }
    }
  }
}

extension Prose.Element {
  /// Whether it stands among the words of a block.
  fileprivate var isInline: Bool {
    switch self {
    case .link, .emphasis, .strong: true
    default: false
    }
  }
}

/// Words with single spaces between them and none at the ends.
struct PlainWords {
  private(set) var bytes: [UInt8] = []
  private var isSeparated = false

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func reserveCapacity(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  mutating func separate() {
    isSeparated = true
  }

  mutating func append(_ words: String) {
    var words = words
    words.withUTF8 { append($0) }
  }

  mutating func append(_ words: ArraySlice<UInt8>) {
    words.withUnsafeBufferPointer { append($0) }
  }

  private mutating func append(_ words: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < words.count {
      if words[place].isSpacing {
        isSeparated = true
        place += 1
        continue
      }
      if isSeparated, !bytes.isEmpty { bytes.append(ASCII.space) }
      isSeparated = false
      let end = PlainWords.end(ofStretchFrom: place, in: words)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[place..<end]))
      place = end
    }
  }

  /// The end of words that can be copied together: there are single spaces between them already.
  private static func end(
    ofStretchFrom start: Int, in words: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var end = start
    while end < words.count {
      if words[end] <= ASCII.space, words[end].isSpacing {
        let next = end + 1
        guard words[end] == ASCII.space, next < words.count, !words[next].isSpacing else { break }
      }
      end += 1
    }
    return end
  }
}
