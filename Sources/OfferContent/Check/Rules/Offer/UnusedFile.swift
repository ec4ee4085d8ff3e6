import Diagnostics

/// A picture or a list lies in Content because a page shows it.
struct UnusedFile: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    // A page that could not be made out may show it.
    let faulty = offer.layers.nation.faultyPaths.union(offer.layers.council.faultyPaths)
    guard !faulty.contains(where: { $0.hasSuffix(".md") }) else { return }
    let texts = (offer.pages + offer.others).lazy.flatMap(\.texts)
    let images = Set(texts.flatMap(\.images).map(\.path))
    let linked = Set(texts.flatMap(\.links).compactMap(\.file))
    for image in offer.offer.images
    where !images.contains(image.path) && !linked.contains(image.path) {
      report.add(.unusedFile(image.path, help: "show it with ![what it shows](…), or take it away"))
    }
    let tables = Set(texts.flatMap(\.components).compactMap(\.tableName))
    for table in offer.offer.tables where !tables.contains(table.name) {
      report.add(
        .unusedFile(
          table.path, help: "show it with a block ```table \(table.name), or take it away"))
    }
    let records = Set(texts.flatMap(\.records).map(\.value))
    let layers = [offer.layers.nation, offer.layers.council]
    // A page that could not be made out, or that misspells a name, may be the one that shows a sum.
    guard !layers.contains(where: \.report.hasErrors),
      records.allSatisfy(offer.offer.hasRecord)
    else { return }
    for layer in layers { checkData(of: layer, named: records, reporting: &report) }
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

extension Prose.Link {
  fileprivate var file: String? {
    if case .file(let path) = target { path } else { nil }
  }
}

extension Prose.Component {
  fileprivate var tableName: String? {
    if case .table(let name, _) = self { name.value } else { nil }
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
