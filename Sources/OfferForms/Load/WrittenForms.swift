import Diagnostics
import OfferContent

/// What an offer's files say about forms, each read once.
struct WrittenForms: Sendable {
  /// A form as its files have it.
  struct Entry: Sendable {
    let name: String
    let draft: FormDraft
    let addition: FormAddition?
    let paths: [String]
  }

  /// By the names of their files.
  private(set) var entries: [String: Entry] = [:]

  /// By the names of the forms, in the order of their paths.
  private(set) var translations: [String: [Translation]] = [:]

  /// By the ids of the forms, the newest first.
  private(set) var published: [String: [Form]] = [:]

  /// The organisations, the nation's before the council's.
  private(set) var organisations: [Located<Organisation>] = []

  /// The files in which something was found that cannot be.
  private(set) var faultyPaths: Set<String> = []

  /// Whether every file could be made out.
  var areAllMadeOut: Bool { faultyPaths.isEmpty }

  /// The language that forms are written in.
  static let language = "en"

  /// The names of the nation's forms, whether they could be made out or not.
  private let national: Set<String>
  private let nation: String

  /// Reads the files.
  init(of offer: LocalOffer, reporting report: inout Report) {
    let ofNation = offer.formSources.filter { $0.layer == offer.nation.id }
    nation = offer.nation.id
    national = Set(ofNation.compactMap(\.formName))
    for source in offer.formSources {
      var found = Report()
      switch source.kind {
      case .form(let name): add(source, name, reporting: &found)
      case .organisations:
        organisations += Organisation.all(reading: source.fields, reporting: &found)
      case .translation(let name, let language):
        let translation = Translation(
          reading: source.fields, language: language, reporting: &found)
        translations[name, default: []].append(translation)
      case .version(let name, let version):
        add(source, version, of: name, reporting: &found)
      }
      if found.hasErrors { faultyPaths.insert(source.path) }
      report.add(contentsOf: found)
    }
    for (name, forms) in published {
      published[name] = forms.sorted { $1.isOlder(than: $0) }
    }
  }

  private mutating func add(_ source: FormSource, _ name: String, reporting report: inout Report) {
    if national.contains(name), source.layer != nation {
      guard let national = entries[name] else { return }
      let addition = FormAddition(
        reading: source.fields, language: WrittenForms.language, reporting: &report)
      entries[name] = Entry(
        name: name, draft: national.draft.adding(addition), addition: addition,
        paths: national.paths + [source.path])
      return
    }
    var fields = source.fields
    let draft = FormDraft(
      reading: &fields, language: WrittenForms.language, reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let draft else { return }
    entries[name] = Entry(name: name, draft: draft, addition: nil, paths: [source.path])
  }

  private mutating func add(
    _ source: FormSource, _ version: String, of name: String, reporting report: inout Report
  ) {
    guard let form = Form(readingVersion: source.fields, reporting: &report) else { return }
    let (id, itsVersion) = (form.specification.id, form.specification.version)
    if id.value != name { report.add(.wrongFormName(id, file: name)) }
    if itsVersion.value != version { report.add(.wrongVersion(itsVersion, file: version)) }
    published[name, default: []].append(form)
  }

  /// The names of the forms that a council offers, in its order.
  func offered(by council: Council.Forms, reporting report: inout Report) -> [String] {
    guard let offered = council.offered else { return entries.keys.sorted() }
    return offered.compactMap { name in
      guard entries[name.value] != nil else {
        if areAllMadeOut { report.add(.unknownForm(name, known: entries.keys.sorted())) }
        return nil
      }
      return name.value
    }
  }
}

extension FormSource {
  /// The name of the form that it holds; nil where it holds something else.
  fileprivate var formName: String? {
    if case .form(let name) = kind { name } else { nil }
  }
}

extension Form {
  /// Whether it was published before another version of it.
  func isOlder(than other: Form) -> Bool {
    func parts(_ form: Form) -> (String, Int) {
      let version = form.specification.version.value
      let parts = version.split { $0 == "." }
      return (parts.first.map(String.init) ?? "", parts.last.flatMap { Int($0) } ?? 0)
    }
    return parts(self) < parts(other)
  }
}
