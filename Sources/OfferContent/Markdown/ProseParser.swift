import Diagnostics

/// Reads Markdown into `Prose`, and says what is wrong with it.
///
/// It is CommonMark as libcmark reads it, and what a reader of the file on any Git host understands as
/// well: pipe tables with a caption, callouts, fenced blocks that name a component, links to files.
enum ProseParser {
  /// Where a piece of Markdown stands in its file.
  struct Origin: Hashable {
    /// The file, relative to the site's folder.
    let path: String

    /// The line of the first byte, from 1.
    var line = 1

    /// The column of the first byte, from 1.
    var column = 1

    /// How many bytes were stripped from the start of each later line.
    var indent = 0
  }

  /// Reads blocks: the body of a page.
  static func parse(
    _ markdown: ArraySlice<UInt8>, at origin: Origin, reporting report: inout Report
  ) -> Prose {
    if markdown.isOneParagraph { return Prose(words: markdown.trimmed, isTight: false) }
    let source = MarkdownSource(markdown, at: origin)
    if let obstacle = source.obstacle {
      report.add(obstacle)
      return Prose()
    }
    let read = CommonMark.read(markdown) { document in
      let survey = BlockSurvey(of: document, in: source)
      return survey.fragments.read(withDefinitionsOf: source) { fragments in
        var builder = ProseBuilder(of: source, survey: survey, fragments: fragments)
        builder.prose.text.reserveCapacity(markdown.count)
        builder.prose.events.reserveCapacity(markdown.count / 16)
        builder.prose.headings.reserveCapacity(8)
        builder.prose.links.reserveCapacity(8)
        builder.addBlocks(of: document)
        return (Prose(builder.prose), builder.report)
      }
    }
    guard let read, let (prose, found) = read else { return Prose() }
    report.add(contentsOf: found)
    return prose
  }

  /// Reads blocks: the body of a page.
  static func parse(
    _ markdown: [UInt8], at origin: Origin, reporting report: inout Report
  ) -> Prose {
    parse(markdown[...], at: origin, reporting: &report)
  }

  /// Reads inline Markdown, such as a summary, as one tight paragraph: what would begin a list or a
  /// heading is words.
  static func parseInline(
    _ text: String, at origin: Origin, reporting report: inout Report
  ) -> Prose {
    parseInline(Array(text.utf8)[...], at: origin, reporting: &report)
  }

  /// Reads inline Markdown, such as a summary, as one tight paragraph: what would begin a list or a
  /// heading is words.
  static func parseInline(
    _ text: ArraySlice<UInt8>, at origin: Origin, reporting report: inout Report
  ) -> Prose {
    if text.isOnOneLine, text.isPlain { return Prose(words: text.trimmed) }
    let source = MarkdownSource(text, at: origin)
    var fragments = Fragments()
    let lines = source.wordLines
    guard !lines.isEmpty else { return Prose() }
    let words = fragments.add(lines, of: source)
    if case .plain(let range) = words { return Prose(words: text[range]) }
    if let obstacle = source.obstacle {
      report.add(obstacle)
      return Prose()
    }
    let read = fragments.read(withDefinitionsOf: source) { nodes in
      var builder = ProseBuilder(of: source, fragments: nodes, in: fragments)
      builder.addParagraph(of: words)
      return (Prose(builder.prose), builder.report)
    }
    guard let (prose, found) = read else { return Prose() }
    report.add(contentsOf: found)
    return prose
  }
}

extension ArraySlice<UInt8> {
  /// Whether all there is is one line that can only be a paragraph of words: no need to parse.
  fileprivate var isOneParagraph: Bool {
    guard let first, first.isLetter || first >= 0x80 else { return false }
    let words = trimmed
    return words.isOnOneLine && words.isPlain && !words.starts(with: PipeTable.captionMark)
  }

  fileprivate var isOnOneLine: Bool {
    allSatisfy { $0 != ASCII.newline && $0 != ASCII.carriageReturn }
  }
}

extension MarkdownSource {
  /// The lines that have words, trimmed.
  fileprivate var wordLines: [Range<Int>] {
    (1...lineCount).map { trimmed(line($0)) }.filter { !$0.isEmpty }
  }

  /// What keeps libcmark from reading it in good time.
  fileprivate var obstacle: Diagnostic? {
    if let line = measure.tooDeepLine {
      return .deepNesting(at: location(of: trimmed(self.line(line))))
    }
    return measure.isTooIntricate ? .intricateMarkdown(at: location(of: line(1))) : nil
  }
}
