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
    checkLists(of: offer.offer, shown: shown, reporting: &report)
    for table in offer.offer.tables where !shown.tables.contains(table.name) {
      report.add(
        .unusedFile(
          table.path, help: "show it with a block ```table \(table.name), or take it away"))
    }
    let layers = [offer.layers.nation, offer.layers.council]
    guard !layers.contains(where: \.report.hasErrors) else { return }
    for layer in layers { checkData(of: layer, reporting: &report) }
  }

  /// Of the lists whose meaning the program knows, each is shown, and each chart, diagram and item.
  private func checkLists(
    of offer: LocalOffer, shown: Shown, reporting report: inout Report
  ) {
    let lists = offer.lists
    for name in Lists.Name.allCases where !shown.parts.contains(.list(name)) {
      for path in lists.paths[name] ?? [] where !isShownInParts(name, of: lists, shown) {
        report.add(
          .unusedFile(
            path, help: "show it with a block ```table \(name.rawValue), or take it away"))
      }
    }
    for diagram in lists.diagrams where !shown.parts.contains(.diagram(diagram.id.value)) {
      report.add(.unusedDiagram(diagram.id))
    }
    if let first = lists.timeline.first, !shown.parts.contains(.timeline) {
      report.add(
        .unusedFile(first.location.path, help: "show it with a block ```timeline, or take it away"))
    }
  }

  /// Whether a list is shown a piece at a time; `UnusedRecord` names the pieces that are not.
  private func isShownInParts(_ name: Lists.Name, of lists: Lists, _ shown: Shown) -> Bool {
    switch name {
    case .outcomes: lists.outcomes.contains { shown.parts.contains(.chart($0.chart.value)) }
    case .replies: lists.replies.contains { shown.parts.contains(.reply($0.id.value)) }
    case .routes, .pledges, .commitments: false
    }
  }

  /// Of the data that is neither a picture nor a list, all is shown: `UnusedRecord` looks at its records.
  private func checkData(of layer: Layer, reporting report: inout Report) {
    let folder = "Content/\(layer.id)/data/"
    let data = [
      ("amounts.yaml", !layer.amounts.isEmpty), ("changes.yaml", !layer.changes.isEmpty),
      ("contacts.yaml", !layer.contacts.isEmpty), ("glossary.yaml", !layer.glossary.isEmpty),
      ("statuses.yaml", !layer.statuses.isEmpty), ("duties.yaml", !layer.duties.isEmpty),
      (
        FormSource.Kind.organisationsFile,
        layer.forms.contains { $0.kind == .organisations && !$0.fields.allFields.isEmpty }
      ),
      ("search-words.yaml", !layer.everydayWords.isEmpty),
    ]
    for (name, isShown) in data where !isShown && layer.paths.contains(folder + name) {
      report.add(.unusedFile(folder + name, help: "write a record into it, or take it away"))
    }
  }
}

/// What the pages of an offer show of its data: found in one walk over all of them.
private struct Shown {
  /// The pictures and other files that pages show or link to.
  private(set) var files: Set<String> = []

  /// The lists that pages show.
  private(set) var tables: Set<String> = []

  /// What pages show of the lists and records whose meaning the program knows.
  private(set) var parts: Set<Lists.Shown> = []

  init(on lists: [[OfferPage]]) {
    for pages in lists {
      for number in pages.indices {
        files.formUnion(pages[number].reading.files)
        tables.formUnion(pages[number].reading.tables)
        parts.formUnion(pages[number].reading.shown)
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

  fileprivate static func unusedDiagram(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      .unusedFile, "no page shows this diagram", at: id.location,
      help: "show it with a block ```diagram \(id.value), or take it away")
  }

  fileprivate static func unusedFile(_ path: String, help: String) -> Diagnostic {
    Diagnostic(
      .unusedFile, "no page shows this file", at: SourceLocation(path: path, line: 1), help: help)
  }
}
