import Diagnostics

/// A picture or a list lies in Content because a page shows it.
struct UnusedFile: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    // A page that could not be made out may show it.
    let faulty = offer.layers.nation.faultyPaths.union(offer.layers.council.faultyPaths)
    guard !faulty.contains(where: { $0.hasSuffix(".md") }) else { return }
    let shown = Shown(on: [offer.pages, offer.others])
    for image in offer.offer.images
    where !shown.files.contains(image.path) {
      report.add(.unusedFile(image.path, help: "show it with ![what it shows](…), or take it away"))
    }
    for table in offer.offer.tables where !shown.tables.contains(table.name) {
      report.add(
        .unusedFile(
          table.path, help: "show it with a block ```table \(table.name), or take it away"))
    }
    let layers = [offer.layers.nation, offer.layers.council]
    // A page that could not be made out, or that misspells a name, may be the one that shows a sum.
    guard !layers.contains(where: \.report.hasErrors),
      shown.records.allSatisfy(offer.offer.hasRecord)
    else { return }
    for layer in layers { checkData(of: layer, named: shown.records, reporting: &report) }
  }

  /// Of the data that is neither a picture nor a list, all is shown but sums that no page names.
  private func checkData(
    of layer: Layer, named records: Set<String>, reporting report: inout Report
  ) {
    let folder = "Content/\(layer.id)/data/"
    let data = [
      ("amounts.yaml", layer.amounts.contains { records.contains($0.id.value) }),
      ("changes.yaml", !layer.changes.isEmpty), ("contacts.yaml", !layer.contacts.isEmpty),
      ("glossary.yaml", !layer.glossary.isEmpty), ("statuses.yaml", !layer.statuses.isEmpty),
    ]
    for (name, isShown) in data where !isShown && layer.paths.contains(folder + name) {
      let help =
        name == "amounts.yaml"
        ? "name one of its sums on a page, between '{{' and '}}', or take it away"
        : "write a record into it, or take it away"
      report.add(.unusedFile(folder + name, help: help))
    }
  }
}

/// What the pages of an offer show of its data: found in one walk over all of them.
private struct Shown {
  /// The pictures and other files that pages show or link to.
  private(set) var files: Set<String> = []

  /// The lists that pages show.
  private(set) var tables: Set<String> = []

  /// The sums, contacts and words that prose names.
  private(set) var records: Set<String> = []

  init(on lists: [[OfferPage]]) {
    for pages in lists {
      for page in pages {
        files.formUnion(page.reading.files)
        tables.formUnion(page.reading.tables)
        records.formUnion(page.reading.records)
      }
    }
  }
}

extension Rule {
  static let unusedFile = Rule(
    "unused-file", .warning,
    "Every picture, list and file of data is shown by a page.",
    why: "Somebody put it there to be seen.")
}

extension Diagnostic {
  static func nationWithoutCouncil(_ path: String) -> Diagnostic {
    Diagnostic(
      .unusedFile, "no council belongs to this nation, so nothing in its folder is shown",
      at: SourceLocation(path: path, line: 1),
      help: "name the nation in a council.yaml, or take its folder away")
  }

  fileprivate static func unusedFile(_ path: String, help: String) -> Diagnostic {
    Diagnostic(
      .unusedFile, "no page shows this file", at: SourceLocation(path: path, line: 1), help: help)
  }
}
