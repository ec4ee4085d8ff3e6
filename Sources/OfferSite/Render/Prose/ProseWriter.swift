import Diagnostics
import OfferContent
import OfferTemplates

/// Writes Markdown as HTML, its links resolved by the plan, in one walk.
///
/// Where a record, contact, table or page that some words name does not exist, the words stand
/// plainly; checking has said so before, or the crawl of the output will.
struct ProseWriter {
  let plan: BuildPlan

  /// The page on which the words stand.
  let page: PageAddress

  /// Every contact as pages show it, by its id and by its roles.
  let cards: [String: HTML]

  /// The script that narrows the list of routes, in its element, where the page has it.
  var narrowing = HTML()

  /// How many levels lower headings stand than they were written.
  var headingShift = 0

  /// What stands before the ids of headings and tables, so that no id of the page repeats.
  var idPrefix = ""

  /// What stands before the ids that links to `#heading` name.
  var anchorPrefix = ""

  /// Whether only running text is wanted: no paragraphs, and no links where one stands around it.
  var style = Style.blocks

  /// How much HTML is wanted.
  enum Style {
    /// Paragraphs, lists and tables.
    case blocks

    /// What may stand inside a paragraph.
    case inline

    /// What may stand inside a link.
    case insideLink
  }

  /// Writes words.
  func write(_ prose: Prose, into bytes: inout [UInt8]) {
    // A list of tags for each element adds about a third to the words.
    bytes.reserveCapacity(bytes.count + prose.text.count * 3 / 2)
    var walk = Walk(isInsideLink: style == .insideLink)
    prose.text.withUnsafeBufferPointer { text in
      for event in prose.events {
        switch event {
        case .text(let range):
          bytes.append(escaping: UnsafeBufferPointer(rebasing: text[range]))
        case .start(let element): start(element, of: prose, walk: &walk, into: &bytes)
        case .end(let element): end(element, of: prose, walk: &walk, into: &bytes)
        default: writeLeaf(event, of: prose, walk: walk, into: &bytes)
        }
      }
    }
  }

  /// Writes words.
  func html(_ prose: Prose) -> HTML {
    // What is one line of a field is a paragraph where paragraphs are wanted.
    guard case .blocks = style, prose.isOneLine else {
      var bytes: [UInt8] = []
      write(prose, into: &bytes)
      return HTML(bytes: bytes)
    }
    var bytes = Array("<p>".utf8)
    write(prose, into: &bytes)
    bytes.append(html: "</p>\n")
    return HTML(bytes: bytes)
  }

  /// What the walk must remember.
  struct Walk {
    /// Whether a link stands around the words, so that none may begin.
    var isInsideLink: Bool

    /// Whether a paragraph was begun, where paragraphs have no elements to keep them apart.
    var hasBegun = false

    /// Whether the table's body was begun.
    var isInTableBody = false
  }
}

extension ProseWriter {
  private func writeLeaf(
    _ event: Prose.Event, of prose: Prose, walk: Walk, into bytes: inout [UInt8]
  ) {
    switch event {
    case .code(let range):
      bytes.append(html: "<code>")
      bytes.append(escaping: prose.text[range])
      bytes.append(html: "</code>")
    case .codeBlock(let range):
      bytes.append(html: "<pre><code>")
      bytes.append(escaping: prose.text[range])
      bytes.append(html: "</code></pre>\n")
    case .softBreak: bytes.append(UInt8(ascii: "\n"))
    case .lineBreak: bytes.append(html: "<br>\n")
    case .rule: bytes.append(html: "<hr>\n")
    case .record(let index):
      write(record: prose.records[index].value, isInsideLink: walk.isInsideLink, into: &bytes)
    case .image(let index): write(prose.images[index], into: &bytes)
    case .component(let index): write(prose.components[index], number: index, into: &bytes)
    case .text, .start, .end: break
    }
  }

  private func write(_ image: Prose.Image, into bytes: inout [UInt8]) {
    guard let address = plan.images[image.path] else {
      return bytes.append(escaping: image.alternative)
    }
    bytes.append(html: "<img src=\"")
    page.write(linkTo: address, into: &bytes)
    bytes.append(html: "\" alt=\"")
    bytes.append(escaping: image.alternative)
    bytes.append(html: "\" loading=\"lazy\">")
  }
}

extension Prose {
  /// Whether it was read as running text, without blocks.
  fileprivate var isOneLine: Bool {
    switch events.first {
    case .start(let element):
      switch element {
      case .link, .emphasis, .strong: true
      default: false
      }
    case .text, .code, .record: true
    default: false
    }
  }
}
