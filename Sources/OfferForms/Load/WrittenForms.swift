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

  /// The organisations, the nation's before the council's.
  private(set) var organisations: [Located<Organisation>] = []

  /// The files in which something was found that cannot be.
  private(set) var faultyPaths: Set<String> = []

  /// Whether every file could be made out.
  var areAllMadeOut: Bool { faultyPaths.isEmpty }

  /// The language that forms are written in.
  static let language = "en"

  /// Reads the files.
  init(of offer: LocalOffer, reporting report: inout Report) {
    for source in offer.formSources {
      var found = Report()
      switch source.kind {
      case .form(let name): add(source, name, reporting: &found)
      case .organisations:
        organisations += Organisation.all(reading: source.fields, reporting: &found)
      case .translation, .version: break
      }
      if found.hasErrors { faultyPaths.insert(source.path) }
      report.add(contentsOf: found)
    }
  }

  private mutating func add(_ source: FormSource, _ name: String, reporting report: inout Report) {
    if let national = entries[name] {
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
