public import Diagnostics

/// The content as it was written: every file of every layer read once, not yet believed.
public struct Draft: Sendable {
  /// The councils that have a folder with a `council.yaml`, in alphabetical order.
  public let councils: [String]

  /// The site's files, to find places in.
  let sources: SourceTree

  private let layers: [String: Layer]

  /// The names of the councils' nations, also where something else is wrong with `council.yaml`.
  private let nationOfCouncil: [String: String]

  /// What is wrong with files that belong to no layer.
  private let strayReport: Report

  /// Every file below `Content`.
  private let files: [SourceFile]

  /// Reads every file below `Content`.
  ///
  /// - Parameters:
  ///   - sources: the site's files.
  ///   - known: the paths of pages whose words an earlier build read and found nothing wrong with: they
  ///     are read when somebody asks for them.
  ///   - jobs: how many files may be read at once.
  public init(loading sources: SourceTree, knowing known: Set<String> = [], jobs: Int) {
    let files = sources.files(below: "Content")
    let paths = Set(files.map(\.path))
    let nations = Draft.folders(of: "nation.yaml", in: files)
    let nationOfCouncil = Draft.nationOfCouncil(in: files, nations: nations)
    let readings = files.concurrentMap(jobs: jobs) { file in
      var report = Report()
      let reading = FileReading(
        file, isAddition: Draft.isAddition(file.path, nations: nationOfCouncil, paths: paths),
        isKnown: known.contains(file.path), reporting: &report)
      return (reading: reading, report: report)
    }
    var layers: [String: Layer] = [:]
    var strayReport = Report()
    for (file, result) in zip(files, readings) {
      guard let id = Draft.layer(of: file.path) else {
        strayReport.add(contentsOf: result.report)
        continue
      }
      layers[id, default: Layer(id: id)].add(result.reading, of: file.path, report: result.report)
    }
    councils = Draft.folders(of: "council.yaml", in: files)
    for id in layers.keys where !councils.contains(id) && !nations.contains(id) {
      strayReport.add(.noNationFile(path: "Content/\(id)"))
    }
    for nation in nations where !nationOfCouncil.values.contains(nation) {
      strayReport.add(.nationWithoutCouncil("Content/\(nation)/nation.yaml"))
    }
    for council in councils { layers[council]?.reportMisplaced(nations: nations) }
    for nation in nations { layers[nation]?.reportMisplacedInNation() }
    self.files = files
    self.layers = layers
    self.sources = sources
    self.nationOfCouncil = nationOfCouncil
    self.strayReport = strayReport
  }

  /// What was found wrong while reading the layers that a council's offer is made of.
  public func report(for council: String) -> Report {
    var report = strayReport
    if let layer = layers[council] { report.add(contentsOf: layer.report) }
    if let nation = nationOfCouncil[council].flatMap({ layers[$0] }) {
      report.add(contentsOf: nation.report)
    }
    return report
  }

  /// The layer of a council.
  func layer(of council: String) -> Layer? { layers[council] }

  /// The layer of the nation that a council names.
  func nation(of council: String) -> Layer? {
    layers[council]?.council.flatMap { layers[$0.nation.value] }
  }

  /// The files of the other councils of a council's nation.
  func filesOfNeighbours(of council: String) -> [SourceFile] {
    let nation = nationOfCouncil[council]
    let neighbours = nationOfCouncil.keys.filter { $0 != council && nationOfCouncil[$0] == nation }
    return files.filter { file in
      neighbours.contains { file.path.hasPrefix("Content/\($0)/") }
    }
  }

  /// The names of the nations' folders, in alphabetical order.
  var nations: [String] { layers.values.filter { $0.nation != nil }.map(\.id).sorted() }

  /// `Content/derby/pages/about.md` lies in the layer `derby`.
  private static func layer(of path: String) -> String? {
    guard let first = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let start = path.utf8.index(after: first)
    guard let end = path.utf8[start...].firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return String(path[start..<end])
  }

  private static func folders(of name: String, in files: [SourceFile]) -> [String] {
    files.compactMap { file in
      // Of ten thousand paths hardly any ends so, and only those are worth parting.
      guard file.path.hasSuffix(name) else { return nil }
      return layer(of: file.path).flatMap { file.path == "Content/\($0)/\(name)" ? $0 : nil }
    }
  }

  /// The nation of each council, by the names of their folders: known before its pages are read, and
  /// also where something else is wrong with `council.yaml`.
  private static func nationOfCouncil(
    in files: [SourceFile], nations: [String]
  ) -> [String: String] {
    var nationOfCouncil: [String: String] = [:]
    for file in files where file.path.hasSuffix("/council.yaml") {
      guard let council = layer(of: file.path), file.path == "Content/\(council)/council.yaml"
      else { continue }
      // What is wrong with it is reported when it is read with the others.
      var ignored = Report()
      let text = SourceText(reading: file, reporting: &ignored)
      let yaml = text.map { YAMLText(path: file.path, bytes: $0.bytes, firstLine: 1) }
      var fields = yaml.flatMap { Fields($0, kind: "council.yaml", reporting: &ignored) }
      let named = fields?.words("nation", reporting: &ignored)?.value
      let known = named.flatMap { nations.contains($0) ? $0 : nil }
      nationOfCouncil[council] = known ?? (nations.count == 1 ? nations[0] : nil)
    }
    return nationOfCouncil
  }

  /// Whether a council's file has the name of a national one.
  private static func isAddition(
    _ path: String, nations: [String: String], paths: Set<String>
  ) -> Bool {
    guard let layer = layer(of: path), let nation = nations[layer] else { return false }
    let rest = path.utf8.dropFirst("Content/".utf8.count + layer.utf8.count)
    return paths.contains("Content/\(nation)\(Substring(rest))")
  }
}
