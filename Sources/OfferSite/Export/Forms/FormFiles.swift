import Diagnostics
import OfferContent
import OfferForms

/// The files that forms are compiled to, with a frozen copy of each version that was ever published.
struct FormFiles: Sendable {
  /// What one form is compiled to.
  struct Compiled: Sendable {
    /// A file, without its bytes.
    struct File: Sendable {
      let name: String

      /// Where it lies below the council's folder.
      let path: String

      /// How many bytes it has.
      let size: Int
    }

    fileprivate(set) var files: [File] = []

    /// The files of earlier versions, the newest first.
    fileprivate(set) var earlier: [(version: String, files: [File])] = []
  }

  /// The files in the order in which they are to be written: each form's by their paths.
  private(set) var files: [RenderedFile] = []

  /// What each form is compiled to, in their order; nothing where all of it was known.
  private(set) var compiled: [Compiled] = []

  static let none = FormFiles()

  private init() {}

  /// Compiles the forms of a plan; what is known is not compiled again.
  ///
  /// Forms are among the sources that all pages share: where anything is known, no form has changed, and
  /// neither has the list of its files.
  init(of plan: BuildPlan, recalling recollection: Recollection, jobs: Int) {
    let council = plan.offer.council
    let site = FormSite(council: council.id, name: council.name, address: council.address?.value)
    let made = plan.forms.forms.concurrentMap(jobs: jobs) { form in
      let sources = form.sourcePaths(in: plan.offer)
      let known = recollection.outputs(below: "\(form.folder)/")
      if known.isEmpty { return FormFiles(of: form, for: site, madeOf: sources) }
      var files = FormFiles()
      files.compiled = [Compiled()]
      files.files = known.map {
        RenderedFile(path: $0.path, known: $0.fingerprint, sources: sources)
      }
      return files
    }
    files = made.flatMap(\.files)
    compiled = made.flatMap(\.compiled)
  }

  /// Compiles one form, and its earlier versions.
  private init(of form: Form, for site: FormSite, madeOf sources: [String]) {
    var made = Compiled()
    let artefacts = form.artefacts(for: site)
    made.files = add(artefacts, to: form.folder, madeOf: sources)
    _ = add(artefacts, to: form.frozenFolder, madeOf: sources)
    for earlier in form.earlier {
      let files = add(earlier.artefacts(for: site), to: earlier.frozenFolder, madeOf: sources)
      made.earlier.append((earlier.specification.version.value, files))
    }
    files.sort { $0.path < $1.path }
    compiled = [made]
  }

  private mutating func add(
    _ artefacts: [FormArtefact], to folder: String, madeOf sources: [String]
  ) -> [Compiled.File] {
    artefacts.map { artefact in
      let path = "\(folder)/\(artefact.name)"
      files.append(RenderedFile(path: path, bytes: artefact.bytes, sources: sources))
      return Compiled.File(name: artefact.name, path: path, size: artefact.bytes.count)
    }
  }
}

extension Form {
  /// The folder in which its files stay as they are, whatever becomes of later versions.
  fileprivate var frozenFolder: String { "\(folder)/\(specification.version.value)" }
}
