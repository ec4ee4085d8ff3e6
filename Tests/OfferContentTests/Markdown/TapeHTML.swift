import Diagnostics

@testable import OfferContent

/// A tape as libcmark's renderer would write it, as far as plain CommonMark goes.
struct TapeHTML {
  private let prose: Prose
  private(set) var html = ""

  init(_ prose: Prose) {
    self.prose = prose
    for event in prose.events { write(event) }
  }

  private mutating func write(_ event: Prose.Event) {
    switch event {
    case .start(let element): html += start(of: element)
    case .end(let element): html += end(of: element)
    case .text(let range): html += escaped(range)
    case .code(let range): html += "<code>\(escaped(range))</code>"
    case .codeBlock(let range): html += lineStart + "<pre><code>\(escaped(range))</code></pre>\n"
    case .record(let index): html += "{{\(prose.records[index].value)}}"
    case .image(let index):
      html +=
        "<img src=\"\(name(of: prose.images[index].path))\" alt=\"\(escaped(prose.images[index].alternative.utf8))\" />"
    case .component: html += lineStart + "<component>\n"
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br />\n"
    case .rule: html += lineStart + "<hr />\n"
    }
  }

  private var lineStart: String { html.isEmpty || html.hasSuffix("\n") ? "" : "\n" }

  private func start(of element: Prose.Element) -> String {
    switch element {
    case .paragraph(let isTight): isTight ? "" : lineStart + "<p>"
    case .heading(let index): lineStart + "<h\(prose.headings[index].level)>"
    case .quote: lineStart + "<blockquote>\n"
    case .list(nil): lineStart + "<ul>\n"
    case .list(1?): lineStart + "<ol>\n"
    case .list(let start?): lineStart + "<ol start=\"\(start)\">\n"
    case .item: lineStart + "<li>"
    case .link(let index): "<a href=\"\(address(of: prose.links[index].target))\">"
    case .emphasis: "<em>"
    case .strong: "<strong>"
    default: lineStart + "<extension>"
    }
  }

  private func end(of element: Prose.Element) -> String {
    switch element {
    case .paragraph(let isTight): isTight ? "" : "</p>\n"
    case .heading(let index): "</h\(prose.headings[index].level)>\n"
    case .quote: lineStart + "</blockquote>\n"
    case .list(let start): start == nil ? "</ul>\n" : "</ol>\n"
    case .item: "</li>\n"
    case .link: "</a>"
    case .emphasis: "</em>"
    case .strong: "</strong>"
    default: "</extension>\n"
    }
  }

  private func address(of target: Prose.LinkTarget) -> String {
    switch target {
    case .external(let address): escaped(address.utf8)
    case .anchor(let anchor): "#\(anchor)"
    case .page(let path, _), .file(let path): name(of: path)
    }
  }

  private func name(of path: String) -> String {
    (path.split(separator: "/").last ?? "").utf8.map { byte in
      if byte == UInt8(ascii: "&") { return "&amp;" }
      return byte < 0x80 && !"{}`\"<> ".utf8.contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  private func escaped(_ range: Range<Int>) -> String { escaped(prose.text[range]) }

  private func escaped(_ words: some Sequence<UInt8>) -> String {
    var bytes: [UInt8] = []
    for byte in words {
      switch byte {
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
