public import Diagnostics

/// Markdown as a flat list of events over one run of text: a tree of values without its allocations.
///
/// `start` and `end` come in pairs, properly nested. Whoever reads it walks `events` once, in order.
public struct Prose: Hashable, Sendable {
  /// One step of the walk.
  public enum Event: Hashable, Sendable {
    /// An element begins.
    case start(Element)

    /// The element that began last, and has not ended, ends.
    case end(Element)

    /// Words: a range of `text`, decoded, not escaped.
    case text(Range<Int>)

    /// Inline code: a range of `text`, literal.
    case code(Range<Int>)

    /// A code block: a range of `text`, literal.
    case codeBlock(Range<Int>)

    /// `{{id}}`: an index into `records`.
    case record(Int)

    /// A picture: an index into `images`.
    case image(Int)

    /// A component: an index into `components`.
    case component(Int)

    /// A line of the source ends inside a paragraph.
    case softBreak

    /// A line ends because the author says so.
    case lineBreak

    /// A thematic break.
    case rule
  }

  /// What can hold other events.
  public enum Element: Hashable, Sendable {
    /// A paragraph; `isTight` where it is an item of a tight list and needs no element of its own.
    case paragraph(isTight: Bool)

    /// A heading: an index into `headings`.
    case heading(Int)

    /// A quotation.
    case quote

    /// A callout, `> [!IMPORTANT]`.
    case callout(Callout)

    /// A list; the number of the first item where it is ordered.
    case list(start: Int?)

    /// An item of a list.
    case item

    /// A table: an index into `tables`.
    case table(Int)

    /// The row of column headers.
    case headerRow

    /// A row of the table's body.
    case row

    /// A cell; a cell of the body is a header where it is the first of its row and all of it is
    /// `**important**`, for which there is then no element of its own.
    case cell(Alignment, isHeader: Bool)

    /// A link: an index into `links`.
    case link(Int)

    /// Stressed words.
    case emphasis

    /// Important words.
    case strong
  }

  /// The kinds of callout, as Git hosts know them.
  public enum Callout: String, CaseIterable, Sendable {
    /// Good to know.
    case note = "NOTE"

    /// A way that makes it easier.
    case tip = "TIP"

    /// Must be known.
    case important = "IMPORTANT"

    /// Something can go wrong.
    case warning = "WARNING"

    /// Something can do harm.
    case caution = "CAUTION"
  }

  /// Where the text of a column of a table stands.
  public enum Alignment: Hashable, Sendable {
    /// At the start of the line, as the language reads.
    case start

    /// In the middle.
    case center

    /// At the end of the line: numbers.
    case end
  }

  /// A heading and its anchor.
  public struct Heading: Hashable, Sendable {
    /// The level as written, 2 to 6: 1 is the page's title.
    public let level: Int

    /// The anchor, made of its words as Git hosts make it.
    public let id: String

    /// Its words, without markup; a record stands in them as it is written, `{{id}}`.
    public let text: String

    /// Its place.
    public let location: SourceLocation
  }

  /// Where a link leads.
  public enum LinkTarget: Hashable, Sendable {
    /// To another site, a telephone or a mailbox: the whole URL.
    case external(String)

    /// To a heading of the same page.
    case anchor(String)

    /// To a Markdown file, as a path from the site's folder, and perhaps a heading of it.
    case page(path: String, anchor: String?)

    /// To another file, as a path from the site's folder.
    case file(path: String)
  }

  /// A link and its place.
  public struct Link: Hashable, Sendable {
    /// Where it leads.
    public let target: LinkTarget

    /// The place of its address, or of the whole link where that is not known.
    public let location: SourceLocation
  }

  /// A picture and its place.
  public struct Image: Hashable, Sendable {
    /// The file, as a path from the site's folder.
    public let path: String

    /// What it shows, for whoever does not see it.
    public let alternative: String

    /// Its place.
    public let location: SourceLocation
  }

  /// A table's caption and the alignment of its columns.
  public struct Table: Hashable, Sendable {
    /// The caption: the words after `Table: ` of the paragraph directly above, which is not itself
    /// among the events.
    public let caption: String

    /// One alignment for each column.
    public let alignments: [Alignment]

    /// The place of the header row.
    public let location: SourceLocation
  }

  /// A tape while it is being written.
  struct Tape: Hashable, Sendable {
    var events: [Event] = []
    var text: [UInt8] = []
    var headings: [Heading] = []
    var links: [Link] = []
    var images: [Image] = []
    var records: [Located<String>] = []
    var components: [Component] = []
    var tables: [Table] = []
  }

  /// What holds the tape once, so that passing prose on counts one reference and not eight.
  ///
  /// It is an array of one: an element can be looked into where it lies, while what an indirect case
  /// holds is copied out whole for each of its fields.
  private enum Box: Hashable, Sendable {
    case holding([Tape])
    indirect case unread(UnreadProse)
  }

  private let box: Box

  /// Takes a tape that is written.
  init(_ tape: Tape = Tape()) {
    box = .holding([tape])
  }

  /// Takes words that an earlier build read, and that are read again only where somebody asks.
  init(_ words: UnreadProse) {
    box = .unread(words)
  }

  /// The whole tape, copied out.
  var tape: Tape { look { $0 } }

  /// Takes something from the tape where it lies.
  @inline(__always)
  func look<Value>(_ take: (Tape) -> Value) -> Value {
    switch box {
    case .holding(let tapes): take(tapes[0])
    case .unread(let words): take(words.tape)
    }
  }
}
