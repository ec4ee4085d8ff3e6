import Diagnostics

/// A picture or a list lies in Content because a page shows it.
struct UnusedFile: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    let texts = offer.pages.lazy.flatMap(\.texts)
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
    "Every picture and every list is shown by a page.",
    why: "Somebody put it there to be seen.")
}

extension Diagnostic {
  fileprivate static func unusedFile(_ path: String, help: String) -> Diagnostic {
    Diagnostic(
      .unusedFile, "no page shows this file", at: SourceLocation(path: path, line: 1), help: help)
  }
}
