import Diagnostics

/// A page as written: its fields between two lines of `---`, and the Markdown below.
struct PageText {
  let fields: YAMLText
  let body: ArraySlice<UInt8>

  /// The line of the file on which the body begins, from 1.
  let bodyLine: Int

  /// Parts the fields from the body; nil, with the reason in the report, where there are none.
  ///
  /// - Parameters:
  ///   - text: the page as written.
  ///   - isKnown: whether an earlier build read its words and found nothing wrong.
  ///   - report: gets what is wrong.
  init?(_ text: SourceText, isKnown: Bool = false, reporting report: inout Report) {
    let bytes = text.bytes
    guard bytes.starts(with: "---\n".utf8) else {
      report.add(.noFrontMatter(path: text.path))
      return nil
    }
    var start = 4
    var line = 2
    while start < bytes.count {
      let end = bytes.place(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
      if bytes[start] == UInt8(ascii: "-"), PageText.isFence(bytes[start..<end]) {
        fields = YAMLText(
          path: text.path, bytes: Array(bytes[4..<start]), firstLine: 2, isKnown: isKnown)
        body = bytes[Swift.min(end + 1, bytes.count)...]
        bodyLine = line + 1
        return
      }
      start = end + 1
      line += 1
    }
    report.add(.frontMatterNotClosed(path: text.path))
    return nil
  }

  /// Three hyphens and perhaps spaces.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
