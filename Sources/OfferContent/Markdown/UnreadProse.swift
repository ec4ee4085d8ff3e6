import Diagnostics

/// Markdown in which an earlier build found nothing wrong, and which is read when somebody asks.
///
/// Where nothing of a page changed, nobody asks: its words are in the output already. Whoever asks
/// twice has it read twice, so it is for words that hardly anybody wants.
struct UnreadProse: Hashable, Sendable {
  let markdown: ArraySlice<UInt8>
  let origin: ProseParser.Origin

  /// Whether it is one line of text, and not blocks.
  let isInline: Bool

  var tape: Prose.Tape {
    // What is wrong with it was said by the build that read it first.
    var ignored = Report()
    return isInline
      ? ProseParser.parseInline(markdown, at: origin, reporting: &ignored).tape
      : ProseParser.parse(markdown, at: origin, reporting: &ignored).tape
  }
}
