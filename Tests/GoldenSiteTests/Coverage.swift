import Diagnostics
import Foundation

@testable import OfferContent

/// Which file of `Content` carries each fact that the project started from, or why none does.
///
/// `Documentation/coverage` has a file for the nation and for each council: the rows of the references on
/// entitlements (`entitlements:A1`) and on the two councils (`seed:S1`), each with the pages or records that
/// carry it, or with the reason why it is not published.
struct Coverage {
  /// The rows of the references: each section's letter and how many rows it has.
  static let rows =
    [
      ("entitlements:A", 9), ("entitlements:B", 13), ("entitlements:C", 14), ("entitlements:D", 7),
      ("entitlements:E", 7), ("entitlements:F", 11), ("entitlements:G", 6), ("entitlements:H", 9),
      ("seed:S", 78), ("seed:P", 60), ("seed:F", 38), ("seed:C", 39),
    ].flatMap { section, count in (1...count).map { "\(section)\($0)" } }

  /// What is wrong, a line each.
  private(set) var slips: [String] = []

  /// Reads the files of coverage, by their names, and holds them against the files of a site.
  init(_ files: [String: [UInt8]], of sources: SourceTree) {
    var places: [String: [String]] = [:]
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      var report = Report()
      let rows = CSVText.rows(of: SourceText(path: name, bytes: bytes), reporting: &report)
      slips += report.diagnostics.map { "\(name): \($0.message)" }
      if rows.first?.cells != ["row", "carried-by", "reason"] {
        slips.append("\(name): the columns are not row, carried-by, reason")
      }
      for row in rows.dropFirst() {
        let place = "\(name):\(row.line)"
        guard row.cells.count == 3 else {
          slips.append("\(place): \(row.cells.count) cells, not 3")
          continue
        }
        places[row.cells[0], default: []].append(place)
        check(row.cells, at: place, in: sources)
      }
    }
    for row in Coverage.rows where places[row] == nil { slips.append("\(row) is in no file") }
    for (row, found) in places.sorted(by: { $0.key < $1.key }) {
      if !Coverage.rows.contains(row) { slips.append("\(found[0]): there is no row '\(row)'") }
      if found.count > 1 {
        slips.append("\(row) stands more than once: \(found.joined(separator: ", "))")
      }
    }
  }

  private mutating func check(_ cells: [String], at place: String, in sources: SourceTree) {
    let carriers = cells[1].split(whereSeparator: \.isWhitespace).map(String.init)
    let hasReason = cells[2].contains { !$0.isWhitespace }
    if carriers.isEmpty, !hasReason {
      slips.append("\(place): '\(cells[0])' has neither a carrier nor a reason")
    } else if !carriers.isEmpty, hasReason {
      slips.append("\(place): '\(cells[0])' has both a carrier and a reason")
    }
    for carrier in carriers where !Coverage.exists(carrier, in: sources) {
      slips.append("\(place): there is no '\(carrier)'")
    }
  }
}

extension Coverage {
  /// Whether there is a file, and in it the record or heading behind `#`.
  private static func exists(_ carrier: String, in sources: SourceTree) -> Bool {
    let parts = carrier.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    guard parts[0].hasPrefix("Content/"),
      let file = sources.files.first(where: { $0.path == parts[0] })
    else { return false }
    return parts.count == 1 || parts.count == 2 && ids(in: file).contains(parts[1])
  }

  /// The names of the records of a file of data, or the anchors of a page's headings.
  private static func ids(in file: SourceFile) -> [String] {
    var ignored = Report()
    if file.path.hasSuffix(".csv") {
      let text = SourceText(path: file.path, bytes: file.bytes)
      let rows = CSVText.rows(of: text, reporting: &ignored)
      guard let column = rows.first?.cells.firstIndex(of: "id") else { return [] }
      return rows.dropFirst().compactMap {
        $0.cells.indices.contains(column) ? $0.cells[column] : nil
      }
    }
    if file.path.hasSuffix(".md") {
      let origin = ProseParser.Origin(path: file.path, line: 1, column: 1, indent: 0)
      return ProseParser.parse(file.bytes, at: origin, reporting: &ignored).headings.map(\.id)
    }
    let yaml = YAMLText(path: file.path, bytes: file.bytes, firstLine: 1)
    return WholeYAML.node(in: yaml, reporting: &ignored).map(names) ?? []
  }

  /// The keys of a record of records, and the ids of records wherever they stand.
  private static func names(in node: YAMLNode) -> [String] {
    switch node.content {
    case .words: []
    case .list(let nodes): nodes.flatMap(names)
    case .record(let fields):
      fields.flatMap { field -> [String] in
        if field.key == "id", case .words(let id) = field.value.content { return [id] }
        if case .record = field.value.content { return [field.key] + names(in: field.value) }
        return names(in: field.value)
      }
    }
  }
}
