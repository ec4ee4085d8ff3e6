public import Diagnostics

/// One thing that must be true of each page of an offer.
protocol PageRule: Sendable {
  /// Holds one page against the offer it belongs to.
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report)
}

/// One thing that must be true of an offer as a whole.
protocol OfferRule: Sendable {
  /// Holds an offer against itself.
  func check(_ offer: CheckedOffer, reporting report: inout Report)
}

/// An offer while it is being checked, with what its rules look up.
struct CheckedOffer: Sendable {
  let offer: LocalOffer
  let pages: [OfferPage]

  /// What is written elsewhere, and stands on pages that the program makes.
  let others: [OfferPage]

  /// The paths of all files of both layers, whether they could be made out or not.
  let paths: Set<String>

  /// The names below their layer's folder of the files that hold an error.
  let faultyNames: Set<String>

  /// Where in `pages` each file stands that could be made out.
  let pagesByPath: [String: Int]

  /// At which ages somebody can have each status; nil where no rules of eligibility are made out.
  let agesByStatus: [String: [ClosedRange<Int>]]?

  /// The files of other councils of the same nation, which may name the nation's records too.
  let neighbours: [SourceFile]

  /// What rules look for in the words of pages.
  let vocabulary: Vocabulary

  /// Whom and what it publishes, for rules about people.
  let published: Published

  /// How hard pages were to read when somebody last accepted it, by their paths.
  let scores: [String: Readability.Score]

  /// The files as they were written, to find places in.
  let sources: SourceTree

  /// What both layers say once, for rules about what is said twice.
  let layers: (nation: Layer, council: Layer)

  /// The anchors of a file; nil where it could not be made out.
  func anchors(of path: String) -> [String]? {
    pagesByPath[path].map { number in
      let reading = pages[number].reading
      return reading.anchors + reading.shown.flatMap(offer.lists.anchors(of:))
    }
  }

  /// Whether files of both layers, such as `data/contacts.yaml`, hold no error.
  ///
  /// A name that seems to be missing may stand in a file that could not be made out: whoever left out
  /// a quote in it is told of that quote, and not of every page that names a contact.
  func isMadeOut(_ names: String...) -> Bool {
    faultyNames.isEmpty || names.allSatisfy { !faultyNames.contains($0) }
  }
}

/// The rules in the order in which they are held against an offer.
enum OfferRules {
  /// What words are held to.
  ///
  /// A page is held to them once: while its words, and all fields and data of the offer, stay the same,
  /// later builds know the outcome. So a rule here looks at one page's words, at fields and at data, and
  /// of other pages at what `PageReading` holds.
  static let ofWords: [any PageRule] = [
    UnknownRecord(), DeadLink(), MissingImage(), UnknownContact(), UnknownTable(), WordRules(),
    PersonalData(),
  ]

  /// What fields are held to, in every build.
  static let ofFields: [any PageRule] = [
    UnknownName(), NoSource(), NobodyQualifies(), ToConfirm(), OutOfDate(), ImpossibleCheck(),
  ]

  static let ofOffers: [any OfferRule] = [
    DuplicateAddress(), DuplicateID(), TakeAway(), NobodyToAsk(), MissingPage(), UnusedFile(),
    UnusedRecord(), ToConfirm(), UnknownName(), UnknownService(), MixedChart(), OutOfDate(),
    ImpossibleCheck(), UnmetDuty(), AudienceGap(), PersonalData(), WrongAmount(), HarderToRead(),
    UnknownRecord(), DeadSearchWord(),
  ]
}

extension Rule {
  /// What must be true of the files below `Content`, their fields and the offer they make.
  public static let contentRules: [Rule] = [
    .fileTooLarge, .linkLeavesFolder, .unreadableFile, .notUTF8, .nulByte, .unknownPlace, .fileName,
    .noFrontMatter, .yamlSyntax, .unclosedQuote, .duplicateKey, .yamlShorthand,
    .bracesWithoutQuotes, .unknownKey, .missingKey, .wrongKind, .wrongDay, .unknownChoice,
    .wrongAges, .wrongNumber, .wrongAddress, .wrongID, .unevenTable, .listColumns, .countOfPeople,
    .unknownNation, .unknownRecord, .deadLink,
    .missingImage, .unknownContact, .unknownTable, .unknownName, .unknownService, .mixedChart,
    .noSource, .toConfirm,
    .duplicateAddress, .duplicateID, .takeAway, .nobodyToAsk, .missingPage, .unusedFile,
    .unusedRecord, .deadSearchWord,
    .intricateRules, .statusGap, .hiddenRule, .brokenPromise, .nobodyQualifies,
    .outOfDate, .impossibleCheck, .unmetDuty, .audienceGap,
    .longSentence, .readingAge, .legalese, .unexplainedWord, .personalData, .personName,
    .wrongAmount, .typedAmount, .harderToRead,
  ]
}
