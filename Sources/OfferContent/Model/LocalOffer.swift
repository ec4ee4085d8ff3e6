public import Diagnostics

/// Everything that one council offers: the nation's layer and its own, checked.
///
/// It can only be made by checking one, so whoever holds one holds a checked one.
public struct LocalOffer: Sendable {
  /// The day as of which it was checked.
  public let today: Day

  /// The national layer's own words.
  public let nation: Nation

  /// Who publishes it.
  public let council: Council

  /// What care leavers can get, in the order of their titles.
  public let entitlements: [Entitlement]

  /// Who else helps, in the order of their titles.
  public let partnerServices: [PartnerService]

  /// Pages of plain words, in the order of their names.
  public let pages: [TextPage]

  /// Sums, in the order of their ids.
  public let amounts: [Amount]

  /// Contacts, in the order of their ids.
  public let contacts: [Contact]

  /// Words explained, in alphabetical order.
  public let glossary: [GlossaryTerm]

  /// What people type in the search when they mean something that pages call otherwise.
  public internal(set) var everydayWords: [EverydayWords] = []

  /// What changed, the newest first.
  public let changes: [Change]

  /// The lists and records whose meaning the program knows.
  public let lists: Lists

  /// Other lists kept in spreadsheets.
  public let tables: [DataTable]

  /// Pictures that pages show.
  public let images: [SourceFile]

  /// The files about forms, the nation's before the council's, in the order of their paths.
  public let formSources: [FormSource]

  /// Every address that was ever published; nil where no list of them is kept.
  public let published: PublishedList?

  /// What the words of each file of a page told, by the file's path.
  public internal(set) var readings: [String: PageReading] = [:]

  /// The files that say how hard pages may be to read.
  public internal(set) var readabilityFiles: [String] = []

  /// Finds an amount by its id.
  public func amount(_ id: String) -> Amount? { amountsByID[id] }

  /// Finds a contact by its id, or by a role in `council.yaml`.
  public func contact(_ id: String) -> Contact? {
    contactsByID[council.roles[id]?.value ?? id]
  }

  /// Finds a word by its id.
  public func term(_ id: String) -> GlossaryTerm? { termsByID[id] }

  /// Finds a spreadsheet's list by its name.
  public func table(_ name: String) -> DataTable? { tables.first { $0.name == name } }

  let amountsByID: [String: Amount]
  let contactsByID: [String: Contact]
  let termsByID: [String: GlossaryTerm]
}
