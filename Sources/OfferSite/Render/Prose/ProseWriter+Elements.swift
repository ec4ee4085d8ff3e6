import OfferContent

extension ProseWriter {
  func start(
    _ element: Prose.Element, of prose: Prose, walk: inout Walk, into bytes: inout [UInt8]
  ) {
    switch element {
    case .paragraph(let isTight): startParagraph(isTight: isTight, walk: &walk, into: &bytes)
    case .heading(let index): start(prose.headings[index], into: &bytes)
    case .quote: bytes.append(html: "<blockquote>\n")
    case .callout(let callout): start(callout, into: &bytes)
    case .list(start: nil): bytes.append(html: "<ul>\n")
    case .list(start: 1): bytes.append(html: "<ol>\n")
    case .list(start: .some(let number)):
      bytes.append(html: "<ol start=\"")
      bytes.append(contentsOf: String(number).utf8)
      bytes.append(html: "\">\n")
    case .item: bytes.append(html: "<li>")
    case .table(let index): start(prose.tables[index], number: index, walk: &walk, into: &bytes)
    case .headerRow: bytes.append(html: "<thead><tr>")
    case .row: startRow(walk: &walk, into: &bytes)
    case .cell(let alignment, let isHeader):
      startCell(alignment, isHeader: isHeader, walk: walk, into: &bytes)
    case .link(let index): start(prose.links[index], walk: &walk, into: &bytes)
    case .emphasis: bytes.append(html: "<em>")
    case .strong: bytes.append(html: "<strong>")
    }
  }

  func end(
    _ element: Prose.Element, of prose: Prose, walk: inout Walk, into bytes: inout [UInt8]
  ) {
    switch element {
    case .paragraph(let isTight):
      if !isTight, style == .blocks { bytes.append(html: "</p>\n") }
    case .heading(let index): end(prose.headings[index], into: &bytes)
    case .quote: bytes.append(html: "</blockquote>\n")
    case .callout: bytes.append(html: "</div>\n")
    case .list(let start): bytes.append(html: start == nil ? "</ul>\n" : "</ol>\n")
    case .item: bytes.append(html: "</li>\n")
    case .table: endTable(walk: &walk, into: &bytes)
    case .headerRow: bytes.append(html: "</tr></thead>\n")
    case .row: bytes.append(html: "</tr>\n")
    case .cell(_, let isHeader): bytes.append(html: isHeader ? "</th>" : "</td>")
    case .link: endLink(walk: &walk, into: &bytes)
    case .emphasis: bytes.append(html: "</em>")
    case .strong: bytes.append(html: "</strong>")
    }
  }
}

extension ProseWriter {
  private func startParagraph(isTight: Bool, walk: inout Walk, into bytes: inout [UInt8]) {
    if style != .blocks {
      if walk.hasBegun { bytes.append(UInt8(ascii: " ")) }
      walk.hasBegun = true
    } else if !isTight {
      bytes.append(html: "<p>")
    }
  }

  private func start(_ heading: Prose.Heading, into bytes: inout [UInt8]) {
    bytes.append(html: "<h")
    bytes.append(digit(of: heading))
    bytes.append(html: " id=\"")
    bytes.append(escaping: idPrefix)
    bytes.append(escaping: heading.id)
    bytes.append(html: "\">")
  }

  private func end(_ heading: Prose.Heading, into bytes: inout [UInt8]) {
    bytes.append(html: "</h")
    bytes.append(digit(of: heading))
    bytes.append(html: ">\n")
  }

  /// The level as a digit, 2 to 6: there is nothing below 6, and the page's title is 1.
  private func digit(of heading: Prose.Heading) -> UInt8 {
    UInt8(ascii: "0") + UInt8(min(6, max(2, heading.level + headingShift)))
  }

  private func start(_ callout: Prose.Callout, into bytes: inout [UInt8]) {
    let (name, word) = callout.words
    bytes.append(html: "<div class=\"callout ")
    bytes.append(html: name)
    bytes.append(html: "\" role=\"note\">\n<p class=\"callout-word\">")
    bytes.append(html: word)
    bytes.append(html: "</p>\n")
  }
}

extension Prose.Callout {
  /// The class by which the style sheet knows it, and the word that stands above it.
  fileprivate var words: (name: StaticString, word: StaticString) {
    switch self {
    case .note: ("note", "Good to know")
    case .tip: ("tip", "Tip")
    case .important: ("important", "Important")
    case .warning: ("warning", "Watch out")
    case .caution: ("caution", "Take care")
    }
  }
}
