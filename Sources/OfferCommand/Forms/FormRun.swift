import Diagnostics
import OfferContent
import OfferForms

/// The forms of the councils that a command is about, read and checked.
struct FormRun {
  /// A council with its forms.
  struct Council {
    let offer: LocalOffer
    let forms: CouncilForms

    /// What is wrong with its forms, and nothing else.
    let report: Report

    /// The name of its folder.
    var id: String { offer.council.id }
  }

  /// In alphabetical order; those whose `council.yaml` cannot be read are not in it.
  let councils: [Council]

  /// What is wrong with the forms of all of them, each thing once.
  let report: Report

  /// The site's files, to quote from.
  let sources: SourceTree

  /// Reads the forms of the council that is named, or of every council.
  init(_ options: FormOptions) throws(Stop) {
    let day = try SiteOptions.day(options.today)
    let jobs = try SiteOptions.jobCount()
    let sources = try SiteOptions.siteFolder(at: options.site).sources(jobs: jobs)
    let asked = try sources.councils(askedFor: [options.council].compactMap(\.self))
    let draft = Draft(loading: sources, jobs: jobs)
    var all: [Diagnostic] = []
    var councils: [Council] = []
    for id in asked {
      var other = Report()
      var report = Report()
      let offer = LocalOffer(
        checking: draft, of: id, on: day, jobs: jobs, reporting: &other)
      guard let offer else {
        all += draft.report(for: id).diagnostics + other.diagnostics
        continue
      }
      let forms = CouncilForms(checking: offer, reporting: &report)
      report.add(contentsOf: draft.report(for: id).ofForms)
      councils.append(Council(offer: offer, forms: forms, report: report))
      all += report.diagnostics
    }
    self.councils = councils
    self.sources = sources
    report = Report(Set(all).sorted())
  }
}

extension Report {
  /// What is wrong with files about forms.
  fileprivate var ofForms: Report {
    Report(
      diagnostics.filter { diagnostic in
        let parts = diagnostic.location?.path.split(separator: "/") ?? []
        return parts.contains("forms") || parts.last == "organisations.yaml"
      })
  }
}

extension FormRun {
  /// A form with the council that it is of.
  ///
  /// - Parameter id: the form's id.
  /// - Returns: the council and the form.
  /// - Throws: that there are several councils, no such form, or something wrong with it.
  func form(_ id: String) throws(Stop) -> (council: Council, form: Form) {
    guard let council = councils.first else { throw try blocked() }
    guard councils.count == 1 else {
      let names = councils.map(\.id).joined(separator: ", ")
      throw Stop.wrongUse(
        "there are several councils, and each has its own forms",
        help: "name one after --council: \(names)")
    }
    let names = council.forms.forms.map(\.specification.id.value)
    guard let form = council.forms.form(id) else {
      if report.hasErrors { throw try blocked() }
      throw Stop.wrongUse(
        "\(council.id) has no form '\(id)'",
        help: names.isEmpty
          ? "write it in Content/\(council.id)/forms/\(id).yaml"
          : NearestName.help(for: id, among: names, calling: "form"))
    }
    let paths = Set(form.specification.paths)
    let own = report.diagnostics.filter { diagnostic in
      diagnostic.severity == .error && (diagnostic.location.map { paths.contains($0.path) } ?? true)
    }
    guard own.isEmpty else { throw try blocked(Report(own)) }
    return (council, form)
  }

  /// Says what is wrong with the forms, so that nothing can be done with them.
  private func blocked(_ report: Report? = nil) throws(Stop) -> Stop {
    try ReportFormat(named: nil).write(report ?? self.report, quoting: sources)
    return .errors
  }
}
