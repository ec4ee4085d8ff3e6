import Diagnostics
import OfferContent
import OfferForms

/// The files of the search: `search.js`, which pages load when it is first used, and beyond some pages the
/// parts of its index, of which a browser loads those that it needs.
///
/// `search.js` has no hash in its name: every page would change with every word of any page. An old copy does
/// no harm, as each address goes on answering; it begins with the script, so that both always belong together.
struct SearchFiles {
  static let address = PageAddress("search.js")

  /// How many pages one file holds; with more of them the index is parted.
  static let pagesInOneFile = 250

  /// How many bytes of words and their pages a part has, unless words of the same two letters are more.
  private static let bytesOfPart = 12_000

  private static let folder = "search/"

  let files: [RenderedFile]

  /// Makes the files, unless nothing of what they are made of changed.
  ///
  /// - Parameters:
  ///   - plan: the pages.
  ///   - engine: the script that the index begins with.
  ///   - takes: what was taken from the words of each file.
  ///   - recollection: what earlier builds made.
  init(
    for plan: BuildPlan, engine: [UInt8], _ takes: [String: SearchTake],
    recalling recollection: Recollection
  ) {
    let sources = SearchFiles.sources(of: plan)
    let known = recollection.outputsWhereNothingChanged {
      $0 == SearchFiles.address.path || $0.hasPrefix(SearchFiles.folder)
    }
    if !known.isEmpty {
      files = SearchFiles.inOrder(
        known.map { RenderedFile(path: $0.path, known: $0.output.fingerprint, sources: sources) })
      return
    }
    let language = SearchLanguage.english
    let pages = plan.searchPages
    let parts = SearchFiles.parts(of: pages, SearchIndex(of: pages, takes, in: language))
    let isWhole = pages.count <= SearchFiles.pagesInOneFile
    let paths = parts.texts.map { text in
      "\(SearchFiles.folder)\(Fingerprint(of: text).hex.prefix(12)).js"
    }
    let about = SearchAbout(
      language: language, count: pages.count, size: SearchFiles.pagesInOneFile,
      blocks: parts.blocks, from: parts.from, files: isWhole ? [] : paths)
    var bytes = engine + Array("\n".utf8) + about.call(for: plan.offer)
    if isWhole { bytes += parts.texts.joined() }
    let main = RenderedFile(path: SearchFiles.address.path, bytes: bytes, sources: sources)
    let others =
      isWhole
      ? []
      : zip(paths, parts.texts).map {
        RenderedFile(path: $0, bytes: $1, sources: sources)
      }
    files = SearchFiles.inOrder(others + [main])
  }

  /// Files in the order in which they are written: by their paths, what loads the others last.
  private static func inOrder(_ files: [RenderedFile]) -> [RenderedFile] {
    files.sorted {
      ($0.path == address.path ? 1 : 0, $0.path) < ($1.path == address.path ? 1 : 0, $1.path)
    }
  }
}

extension SearchFiles {
  /// The files of which the index is made: those of all pages, and what people type.
  private static func sources(of plan: BuildPlan) -> [String] {
    var paths = SourcePaths()
    for path in plan.pages.first(where: { $0.address == .aToZ })?.sources ?? [] { paths.add(path) }
    for word in plan.offer.everydayWords.compactMap(\.words.first) { paths.add(word.location.path) }
    return paths.paths
  }

  /// The parts of an index as calls of the script: pages in blocks, then words from letters to letters.
  private static func parts(
    of pages: [SearchPage], _ index: SearchIndex
  ) -> (texts: [[UInt8]], blocks: Int, from: [String]) {
    var texts: [[UInt8]] = []
    for start in stride(from: 0, to: pages.count, by: pagesInOneFile) {
      let block = pages[start..<min(pages.count, start + pagesInOneFile)]
      texts.append(call(texts.count, { SearchText.write(block, into: &$0) }))
    }
    let blocks = texts.count
    var from: [String] = []
    for range in ranges(of: index, isWhole: pages.count <= pagesInOneFile) {
      let first = range.lowerBound == 0 ? [] : Array(index.terms[range.lowerBound].start)
      from.append(String(decoding: first, as: UTF8.self))
      texts.append(
        call(
          texts.count, { SearchText.write(words: index.terms[range], into: &$0) },
          { SearchText.write(index.postings[range], into: &$0) }))
    }
    return (texts, blocks, from)
  }

  /// Where the words of an index are parted: never between two that begin with the same two letters.
  private static func ranges(of index: SearchIndex, isWhole: Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for number in index.terms.indices where !isWhole {
      let isNew = number > 0 && index.terms[number].start != index.terms[number - 1].start
      if isNew, bytes > bytesOfPart {
        ranges.append(start..<number)
        (start, bytes) = (number, 0)
      }
      bytes += index.terms[number].count + index.postings[number].count * 3 / 2
    }
    return ranges + [start..<index.terms.count]
  }

  /// A call of the script with texts.
  private static func call(_ number: Int, _ write: ((inout [UInt8]) -> Void)...) -> [UInt8] {
    var bytes = Array("offerSearch(\(number)".utf8)
    for text in write {
      bytes += ",`".utf8
      text(&bytes)
      bytes.append(UInt8(ascii: "`"))
    }
    return bytes + Array(");\n".utf8)
  }
}

extension ArraySlice<UInt8> {
  /// The first two letters.
  fileprivate var start: Substring {
    String(decoding: self, as: UTF8.self).prefix(2)
  }
}

extension [UInt8] {
  fileprivate init(_ letters: Substring) { self.init(letters.utf8) }
}
