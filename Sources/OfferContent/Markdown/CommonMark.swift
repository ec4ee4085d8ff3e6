import CCommonMark

/// libcmark, the reference implementation of CommonMark: the only file that knows of it.
///
/// It allocates with the system's allocator, which many threads may use at once. An arena would be
/// faster by a few microseconds, but libcmark's allocators are plain functions without a place for
/// an arena of one's own: it would have to be global.
enum CommonMark {
  /// Parses Markdown and lends its tree.
  ///
  /// Source positions are on, because libcmark counts lines wrongly behind a code span of several
  /// lines without them.
  static func read<Result>(
    _ markdown: ArraySlice<UInt8>, _ body: (MarkdownNode) -> Result
  ) -> Result? {
    let root = markdown.withUnsafeBytes { bytes in
      cmark_parse_document(
        bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, CMARK_OPT_SOURCEPOS)
    }
    guard let root else { return nil }
    defer { cmark_node_free(root) }
    return body(MarkdownNode(pointer: root))
  }
}

/// A node of the tree that `CommonMark.read` lends, valid as long as the tree.
struct MarkdownNode: Hashable {
  /// What a node is.
  enum Kind {
    case quote, list, item, codeBlock, html, paragraph, heading, rule
    case text, softBreak, lineBreak, code, inlineHTML, emphasis, strong, link, image
    case other
  }

  fileprivate let pointer: OpaquePointer

  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
  var lastChild: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
  var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }

  /// Lines and columns as libcmark counts them, from 1; ends are inclusive.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// The number of the first item of an ordered list.
  var listStart: Int? {
    guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return Int(cmark_node_get_list_start(pointer))
  }

  /// The words, code or HTML of a leaf, without a copy.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(of: cmark_node_get_literal(pointer)) }

  /// What stands behind the fence of a code block.
  var fenceWords: String { Self.string(cmark_node_get_fence_info(pointer)) }

  /// The address of a link or picture, decoded.
  var address: String { Self.string(cmark_node_get_url(pointer)) }

  /// The title of a link or picture.
  var title: String { Self.string(cmark_node_get_title(pointer)) }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_THEMATIC_BREAK: .rule
    default: .other
    }
  }
}

extension MarkdownNode {
  fileprivate static func bytes(of words: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let words else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = UnsafeRawPointer(words).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while start[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: start, count: count)
  }

  fileprivate static func string(_ words: UnsafePointer<CChar>?) -> String {
    words.map { String(cString: $0) } ?? ""
  }
}
