import Diagnostics

/// What one file of a layer turned out to hold.
enum FileReading: Sendable {
  case entitlement(Written<Entitlement>)
  case entitlementAddition(Entitlement.Kind, Entitlement.Addition)
  case partnerService(Written<PartnerService>)
  case textPage(TextPage)
  case textPageAddition(PageMatter)
  case amounts([Amount])
  case contacts([Contact])
  case glossary([GlossaryTerm])
  case everydayWords([EverydayWords])
  case changes([Change])
  case statuses([Nation.Status])
  case lists(Lists)
  case eligibility(StatusTable)
  case duties([DutyPack])
  case table(DataTable)
  case published(PublishedList)
  case readability(Readability)
  case image(SourceFile)
  case form(FormSource)
  case council(Council)
  case nation(NationFile)

  /// Reads a file; nil, with the reasons in the report, where it cannot be made out.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - isAddition: whether its nation has a page of the same name, to which it adds.
  ///   - isKnown: whether an earlier build read its words and found nothing wrong.
  ///   - report: gets what is wrong.
  init?(
    _ file: SourceFile, isAddition: Bool, isKnown: Bool, reporting report: inout Report
  ) {
    guard let kind = ContentPath(file.path, reporting: &report) else { return nil }
    if kind == .image {
      // Pictures are copied; only why one could not be read is of interest.
      guard file.isRead(reporting: &report) else { return nil }
      self = .image(file)
      return
    }
    guard let text = SourceText(reading: file, reporting: &report) else { return nil }
    let reading: FileReading?
    switch kind {
    case .entitlement, .partnerService, .textPage:
      guard let page = PageText(text, isKnown: isKnown, reporting: &report) else { return nil }
      reading = FileReading.page(page, kind, isAddition: isAddition, reporting: &report)
    case .published:
      reading = PublishedList(reading: text, reporting: &report).map(FileReading.published)
    case .readability:
      reading = Readability(reading: text, reporting: &report).map(FileReading.readability)
    case .table:
      reading = DataTable(reading: text, reporting: &report).map(FileReading.table)
    case .list(let name):
      reading = .lists(Lists(reading: text, as: name, reporting: &report))
    default:
      reading = FileReading.data(text, kind, reporting: &report)
    }
    guard let reading else { return nil }
    self = reading
  }

  private static func page(
    _ page: PageText, _ kind: ContentPath, isAddition: Bool, reporting report: inout Report
  ) -> FileReading? {
    guard let fields = Fields(page.fields, kind: kind.name, reporting: &report) else { return nil }
    let path = page.fields.path
    switch kind {
    case .entitlement(let folder) where isAddition:
      return Entitlement.Addition(reading: page, fields: fields, reporting: &report).map {
        .entitlementAddition(folder, $0)
      }
    case .entitlement(let folder):
      return Entitlement(reading: page, fields: fields, kind: folder, reporting: &report).map {
        .entitlement(Written($0, titled: $0.page.title.value, at: path))
      }
    case .partnerService:
      return PartnerService(reading: page, fields: fields, reporting: &report).map {
        .partnerService(Written($0, titled: $0.page.title.value, at: path))
      }
    default:
      guard isAddition else {
        return TextPage(reading: page, fields: fields, reporting: &report)
          .map(FileReading.textPage)
      }
      return TextPage.addition(reading: page, fields: fields, reporting: &report)
        .map(FileReading.textPageAddition)
    }
  }

  private static func data(
    _ text: SourceText, _ kind: ContentPath, reporting report: inout Report
  ) -> FileReading? {
    let yaml = YAMLText(path: text.path, bytes: text.bytes, firstLine: 1)
    guard kind != .changes, kind != .searchWords, kind != .statuses, kind != .timeline else {
      return list(yaml, kind, reporting: &report)
    }
    guard let fields = Fields(yaml, kind: kind.name, reporting: &report) else { return nil }
    switch kind {
    case .amounts:
      return .amounts(
        fields.namedRecords(kind: "a sum", reporting: &report).compactMap {
          Amount(id: $0.id, reading: $0.fields, reporting: &report)
        })
    case .contacts:
      return .contacts(
        fields.namedRecords(kind: "a contact", reporting: &report).compactMap {
          Contact(id: $0.id, reading: $0.fields, reporting: &report)
        })
    case .glossary:
      return .glossary(
        fields.namedRecords(kind: "a word", reporting: &report).compactMap {
          GlossaryTerm(id: $0.id, reading: $0.fields, reporting: &report)
        })
    case .diagrams:
      var lists = Lists()
      lists.diagrams = fields.namedRecords(kind: "a diagram", reporting: &report).compactMap {
        Diagram(id: $0.id, reading: $0.fields, reporting: &report)
      }
      return .lists(lists)
    case .eligibility:
      return StatusTable(reading: fields, reporting: &report).map(FileReading.eligibility)
    case .duties:
      return .duties(
        fields.namedRecords(kind: "a pack of duties", reporting: &report).compactMap {
          DutyPack(id: $0.id, reading: $0.fields, reporting: &report)
        })
    case .form(let form):
      let layer = text.path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      return .form(FormSource(kind: form, layer: layer, fields: fields))
    case .council:
      let id = text.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
      return Council(reading: fields, id: id, reporting: &report).map(FileReading.council)
    default:
      return NationFile(reading: fields, reporting: &report).map(FileReading.nation)
    }
  }

  private static func list(
    _ yaml: YAMLText, _ kind: ContentPath, reporting report: inout Report
  ) -> FileReading? {
    let records = Fields.list(yaml, kind: kind.name, reporting: &report)
    if kind == .statuses { records.reportIDs(reporting: &report) }
    if kind == .timeline {
      var lists = Lists()
      lists.timeline = records.compactMap { Milestone(reading: $0, reporting: &report) }
      return .lists(lists)
    }
    if kind == .searchWords {
      return .everydayWords(records.compactMap { EverydayWords(reading: $0, reporting: &report) })
    }
    return kind == .changes
      ? .changes(records.compactMap { Change(reading: $0, in: yaml.path, reporting: &report) })
      : .statuses(records.compactMap { Nation.Status(reading: $0, reporting: &report) })
  }
}

extension ContentPath {
  /// What a file of this kind is, for messages.
  fileprivate var name: String {
    switch self {
    case .council: "'council.yaml'"
    case .nation: "'nation.yaml'"
    case .entitlement(.entitlement): "an entitlement"
    case .entitlement(.localOffer): "a local offer"
    case .partnerService: "a partner service"
    case .textPage: "a page"
    case .searchWords: "an entry of the search words"
    case .changes: "a change"
    case .statuses: "a status"
    case .timeline: "an age"
    case .form(.form): "a form"
    case .form(.translation): "a translation"
    case .form(.version): "a version of a form"
    case .form(.organisations), .amounts, .contacts, .glossary, .eligibility, .duties, .diagrams,
      .list, .table,
      .published, .readability, .image:
      "this file"
    }
  }
}
