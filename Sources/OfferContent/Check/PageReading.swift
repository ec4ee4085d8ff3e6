import Diagnostics

/// What the words of one source file told, as far as it matters to other pages and to later builds.
public struct PageReading: Hashable, Sendable {
  /// The ids of the headings of its body, in order.
  public let anchors: [String]

  /// The records that its words name, each once.
  public let records: [String]

  /// The pictures and other files that its words show or link to, each once.
  public let files: [String]

  /// The contacts that its words show, by id or role, each once.
  public let contacts: [String]

  /// The lists that its words show, each once; what is shown of other data as `chart:eet`.
  public let tables: [String]

  /// Whether nothing was found wrong with the file, by itself or held against the offer.
  public let isSilent: Bool

  /// Takes down what was found.
  public init(
    anchors: [String], records: [String], files: [String], contacts: [String], tables: [String],
    isSilent: Bool
  ) {
    self.anchors = anchors
    self.records = records
    self.files = files
    self.contacts = contacts
    self.tables = tables
    self.isSilent = isSilent
  }
}

extension PageReading {
  /// Reads the words of a file.
  ///
  /// - Parameters:
  ///   - texts: every piece of Markdown in it.
  ///   - body: the piece whose headings others can link to.
  init(of texts: [Prose], body: Prose) {
    var records: [String] = []
    var files: [String] = []
    var contacts: [String] = []
    var tables: [String] = []
    for text in texts {
      for record in text.records { records.appendOnce(record.value) }
      for image in text.images { files.appendOnce(image.path) }
      for link in text.links {
        if case .file(let path) = link.target { files.appendOnce(path) }
      }
      for component in text.components {
        switch component {
        case .contacts(let ids): for id in ids { contacts.appendOnce(id.value) }
        case .table(let name, _): tables.appendOnce(name.value)
        case .chart(let name, _): tables.appendOnce("chart:\(name.value)")
        case .diagram(let name): tables.appendOnce("diagram:\(name.value)")
        case .reply(let name): tables.appendOnce("you-said:\(name.value)")
        case .timeline: tables.appendOnce("timeline:")
        case .steps: break
        }
      }
    }
    self.init(
      anchors: body.headings.map(\.id), records: records, files: files, contacts: contacts,
      tables: tables, isSilent: true)
  }

  /// The same, of a file with which something is wrong.
  var notSilent: PageReading {
    PageReading(
      anchors: anchors, records: records, files: files, contacts: contacts, tables: tables,
      isSilent: false)
  }
}

extension PageReading {
  /// What its words show of the lists and records whose meaning the program knows.
  public var shown: [Lists.Shown] { tables.compactMap(Lists.Shown.init) }
}

extension [String] {
  /// Appends a name unless it is there; a page names too few for a set.
  fileprivate mutating func appendOnce(_ name: String) {
    if !contains(name) { append(name) }
  }
}
