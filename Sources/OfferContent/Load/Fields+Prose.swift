import Diagnostics

extension Fields {
  /// Words as Markdown: blocks where they stand below a `|`, one line of text elsewhere.
  mutating func prose(_ key: String, reporting report: inout Report) -> Prose? {
    guard let node = node(key), let words = words(of: node, key: key, reporting: &report) else {
      return nil
    }
    return prose(words.value, of: node, reporting: &report)
  }

  /// Words as Markdown, which must be there.
  mutating func requiredProse(_ key: String, reporting report: inout Report) -> Prose? {
    guard requiredNode(key, reporting: &report) != nil else { return nil }
    return prose(key, reporting: &report)
  }

  /// One value or a list of them, each as one line of Markdown.
  mutating func proseList(_ key: String, reporting report: inout Report) -> [Prose] {
    guard let node = node(key) else { return [] }
    let nodes = if case .list(let items) = node.content { items } else { [node] }
    return nodes.compactMap { item in
      guard let words = words(of: item, key: key, reporting: &report) else { return nil }
      return prose(words.value, of: item, reporting: &report)
    }
  }

  private func prose(
    _ words: String, of node: YAMLNode, reporting report: inout Report
  ) -> Prose {
    let bytes = Array(words.utf8)
    let line = text.firstLine + node.place.line - 1
    switch node.style {
    case .literal, .folded:
      let margin = text.margin(below: node.place.line)
      let origin = ProseParser.Origin(
        path: text.path, line: line + 1, column: margin + 1, indent: margin)
      guard !text.isKnown else {
        return Prose(UnreadProse(markdown: bytes[...], origin: origin, isInline: false))
      }
      return ProseParser.parse(bytes, at: origin, reporting: &report)
    case .plain, .quoted:
      let column = node.place.column + (node.style == .quoted ? 1 : 0)
      let origin = ProseParser.Origin(path: text.path, line: line, column: column, indent: 0)
      guard !text.isKnown else {
        return Prose(UnreadProse(markdown: bytes[...], origin: origin, isInline: true))
      }
      return ProseParser.parseInline(bytes[...], at: origin, reporting: &report)
    }
  }
}
