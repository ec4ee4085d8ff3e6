import Diagnostics

/// One folder of `Content` as it was written: a nation's or a council's.
struct Layer: Sendable {
  let id: String
  private(set) var council: Council?
  private(set) var nation: NationFile?
  private(set) var entitlements: [Written<Entitlement>] = []
  private(set) var entitlementAdditions:
    [(kind: Entitlement.Kind, addition: Entitlement.Addition)] =
      []
  private(set) var partnerServices: [Written<PartnerService>] = []
  private(set) var pages: [TextPage] = []
  private(set) var pageAdditions: [PageMatter] = []
  private(set) var amounts: [Amount] = []
  private(set) var contacts: [Contact] = []
  private(set) var glossary: [GlossaryTerm] = []
  private(set) var everydayWords: [EverydayWords] = []
  private(set) var changes: [Change] = []
  private(set) var statuses: [Nation.Status] = []
  private(set) var lists = Lists()
  private(set) var eligibility: StatusTable?
  private(set) var duties: [DutyPack] = []
  private(set) var tables: [DataTable] = []
  private(set) var images: [SourceFile] = []
  private(set) var forms: [FormSource] = []
  private(set) var published: PublishedList?
  private(set) var readability: Readability?
  private(set) var report = Report()

  /// The paths of all its files, whether they could be made out or not.
  private(set) var paths: Set<String> = []

  /// The paths of the files that hold an error, so that some of what they say may not be here.
  private(set) var faultyPaths: Set<String> = []

  init(id: String) {
    self.id = id
  }

  /// Takes in what a file turned out to hold.
  mutating func add(_ reading: FileReading?, of path: String, report: Report) {
    self.report.add(contentsOf: report)
    paths.insert(path)
    if report.hasErrors { faultyPaths.insert(path) }
    switch reading {
    case .entitlement(let entitlement): entitlements.append(entitlement)
    case .entitlementAddition(let kind, let addition): entitlementAdditions.append((kind, addition))
    case .partnerService(let service): partnerServices.append(service)
    case .textPage(let page): pages.append(page)
    case .textPageAddition(let addition): pageAdditions.append(addition)
    case .amounts(let amounts): self.amounts += amounts
    case .contacts(let contacts): self.contacts += contacts
    case .glossary(let terms): glossary += terms
    case .everydayWords(let words): everydayWords += words
    case .changes(let changes): self.changes += changes
    case .statuses(let statuses): self.statuses += statuses
    case .lists(let lists): self.lists = self.lists.joined(with: lists)
    case .eligibility(let table): eligibility = table
    case .duties(let duties): self.duties += duties
    case .table(let table): tables.append(table)
    case .image(let image): images.append(image)
    case .form(let form): forms.append(form)
    case .published(let list): published = list
    case .readability(let readability): self.readability = readability
    case .council(let council): self.council = council
    case .nation(let nation): self.nation = nation
    case nil: break
    }
  }

  /// Reports what a nation's folder cannot have.
  mutating func reportMisplacedInNation() {
    let published = "Content/\(id)/published.csv"
    if council == nil, paths.contains(published) {
      report.add(.publishedListOfNation(path: published))
    }
    guard council == nil else { return }
    for form in forms {
      if case .version = form.kind { report.add(.publishedListOfNation(path: form.path)) }
    }
  }

  /// Reports what a council's folder cannot have: a name that is no address, a nation's files.
  mutating func reportMisplaced(nations: [String]) {
    let council = "Content/\(id)/council.yaml"
    if !Slug.isSlug(id) { report.add(.folderName(id, path: council)) }
    if nations.contains(id) { report.add(.councilInNation(id, path: council)) }
    guard !nations.contains(id) else { return }
    for (name, law) in [
      ("statuses", "statuses"), ("eligibility", "statuses"), ("duties", "duties"),
    ] {
      let path = "Content/\(id)/data/\(name).yaml"
      if paths.contains(path) { report.add(.lawOfCouncil(law, path: path)) }
    }
  }
}
