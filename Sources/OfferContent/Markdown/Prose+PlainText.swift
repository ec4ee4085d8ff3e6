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
    var words = PlainWords()
    tape.append(events[...], to: &words, resolving: record)
    return words.text
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
      case .record(let index): words.append((record(records[index].value) ?? "").utf8)
      case .image(let index): words.append(images[index].alternative.utf8)
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

  mutating func append(_ words: some Sequence<UInt8>) {
    for byte in words {
      if byte.isSpacing {
        isSeparated = true
      } else {
        if isSeparated, !bytes.isEmpty { bytes.append(ASCII.space) }
        isSeparated = false
        bytes.append(byte)
      }
    }
  }
}
