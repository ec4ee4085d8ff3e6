/// Pieces of a page's source that hold inline Markdown only: cells of tables, captions, steps.
///
/// All of a page's are parsed in one go: each is written as a heading on a line of its own,
/// `# words #`, which keeps the words as they are and has no block syntax inside. Where one of them
/// may name a reference, the page follows, so that its definitions count.
struct Fragments {
  /// Where the bytes of a fragment come from: for each stretch its first byte's place in the
  /// fragment and in the source.
  struct Fragment {
    fileprivate var stretches: [(offset: Int, source: Int)] = []

    /// The index in the source of a byte of the fragment.
    func sourceIndex(of offset: Int) -> Int {
      var low = 0
      var high = stretches.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if stretches[middle].offset <= offset { low = middle } else { high = middle }
      }
      return stretches[low].source + offset - stretches[low].offset
    }
  }

  /// The column of a fragment's first byte on its line.
  static let firstColumn = 3

  private(set) var fragments: [Fragment] = []
  private var document: [UInt8] = []
  private var mayNameReference = false

  /// Takes in lines of the source, or a part of one, as one run of words.
  ///
  /// - Parameters:
  ///   - ranges: the lines; a blank joins them.
  ///   - source: the page.
  ///   - isCell: whether `\|` means `|`, as in a cell of a table.
  /// - Returns: where to find the words when all are read.
  mutating func add(
    _ ranges: [Range<Int>], of source: MarkdownSource, isCell: Bool = false
  ) -> Words {
    if ranges.count == 1, source.bytes[ranges[0]].isPlain { return .plain(ranges[0]) }
    document += [ASCII.hash, ASCII.space]
    let first = document.count
    var fragment = Fragment()
    for range in ranges where !range.isEmpty {
      if document.count > first { document.append(ASCII.space) }
      var rest = range
      while isCell, let end = source.escapedPipe(in: rest) {
        fragment.stretches.append((document.count - first, rest.lowerBound))
        document += source.bytes[rest.lowerBound..<end]
        rest = end + 1..<rest.upperBound
      }
      fragment.stretches.append((document.count - first, rest.lowerBound))
      document += source.bytes[rest]
    }
    mayNameReference = mayNameReference || document[first...].contains(ASCII.openBracket)
    document += [ASCII.space, ASCII.hash, ASCII.newline]
    fragments.append(fragment)
    return .marked(fragments.count - 1)
  }

  /// Takes in the words of a cell; most are plain.
  mutating func add(cell range: Range<Int>, of source: MarkdownSource) -> Words {
    source.bytes[range].isPlain ? .plain(range) : add([range], of: source, isCell: true)
  }

  /// Parses all that was taken in, and lends the heading that holds each fragment's words.
  func read<Result>(
    withDefinitionsOf source: MarkdownSource, _ body: ([MarkdownNode]) -> Result
  ) -> Result? {
    guard !fragments.isEmpty else { return body([]) }
    let definitions = mayNameReference && source.measure.hasDefinitions ? source.bytes : []
    return CommonMark.read((document + definitions)[...]) { root in
      var nodes: [MarkdownNode] = []
      nodes.reserveCapacity(fragments.count)
      var node = root.firstChild
      while let heading = node, nodes.count < fragments.count {
        nodes.append(heading)
        node = heading.next
      }
      return body(nodes)
    }
  }
}

/// A run of words with inline Markdown.
enum Words {
  /// Words without any: a range of the source.
  case plain(Range<Int>)

  /// A fragment, by its number.
  case marked(Int)
}

extension ArraySlice<UInt8> {
  /// Whether words of one line mean their bytes and nothing else.
  var isPlain: Bool {
    allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"),
        UInt8(ascii: "{"), 0:
        false
      default: true
      }
    }
  }
}

extension MarkdownSource {
  /// The first `\|` of a range; a backslash that is itself escaped escapes nothing.
  fileprivate func escapedPipe(in range: Range<Int>) -> Int? {
    var isEscaped = false
    for index in range {
      if isEscaped, bytes[index] == ASCII.pipe { return index - 1 }
      isEscaped = bytes[index] == ASCII.backslash && !isEscaped
    }
    return nil
  }
}
