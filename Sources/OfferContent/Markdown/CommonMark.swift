import CCommonMark

/// libcmark, the reference implementation of CommonMark: the only file that knows of it.
///
/// Its nodes lie in an arena of the thread's own, so that a page takes no lock and frees nothing.
enum CommonMark {
  /// Parses Markdown and lends its tree.
  ///
  /// Source positions are on, because libcmark counts lines wrongly behind a code span of several
  /// lines without them.
  static func read<Result>(
    _ markdown: ArraySlice<UInt8>, _ body: (MarkdownNode) -> Result
  ) -> Result? {
    let place = cmark_arena_mark()
    defer { cmark_arena_release(place) }
    var allocator = cmark_arena_allocator()
    return withUnsafeMutablePointer(to: &allocator) { allocator in
      let parser = cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, allocator)
      markdown.withUnsafeBytes { bytes in
        cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
      }
      return cmark_parser_finish(parser).map { body(MarkdownNode(pointer: $0)) }
    }
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

  /// The first byte of `literal`, for whoever needs no more; 0 where it is empty.
  var firstByte: UInt8 {
    cmark_node_get_literal(pointer).map { UInt8(bitPattern: $0.pointee) } ?? 0
  }

  /// A number that was noted on the node; 0 where none was.
  var note: Int {
    get { Int(bitPattern: cmark_node_get_user_data(pointer)) }
    nonmutating set {
      cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue))
    }
  }

  /// What stands behind the fence of a code block.
  var fenceWords: String { Self.string(cmark_node_get_fence_info(pointer)) }

  /// The address of a link or picture, decoded.
  var address: String { Self.string(cmark_node_get_url(pointer)) }

  /// The same, without a copy.
  var addressBytes: UnsafeBufferPointer<UInt8> { Self.bytes(of: cmark_node_get_url(pointer)) }

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
    return UnsafeBufferPointer(start: start, count: strlen(words))
  }

  fileprivate static func string(_ words: UnsafePointer<CChar>?) -> String {
    words.map { String(cString: $0) } ?? ""
  }
}
