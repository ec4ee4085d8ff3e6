import Diagnostics

/// The files that could not be made out, each of which may be why there is no page at an address: whoever
/// left out a quote in it is told of that quote, and not of a page that is missing.
struct UnreadFiles {
  private var files: [SourceFile] = []

  /// No file.
  init() {}

  /// The files in which reading found an error.
  init(_ reading: Report, in sources: SourceTree) {
    let paths = reading.diagnostics.lazy.filter { $0.severity == .error }.compactMap(
      \.location?.path)
    files = Set(paths).sorted().compactMap { sources[$0] }
  }

  /// Whether a page at an address may be made of one of them: by its name, by an old address that it
  /// names, because the nation's topics and areas have pages of their own, or because a form has.
  func mayHold(_ address: String) -> Bool {
    let name = address.split(separator: "/").last?.dropLast(".html".count) ?? ""
    let isMade = address.hasPrefix("topics/") || address.hasPrefix("areas/")
    let form = address.hasPrefix("forms/") ? address.split(separator: "/")[1] : nil
    return files.contains { file in
      file.path.hasSuffix("/\(name).md")
        || form.map { file.mayHold(form: $0) } ?? false
        || (isMade && file.path.hasSuffix("/nation.yaml"))
        || (file.path.hasSuffix(".md")
          && file.bytes.firstRange(of: Array(address.utf8), from: 0) != nil)
    }
  }
}

extension SourceFile {
  /// Whether a form may be made of it: of the second stage there is one for each partner.
  fileprivate func mayHold(form id: Substring) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last?.prefix(while: { $0 != "." }) else { return false }
    if parts.dropLast().last == "forms" { return id == name || id.hasPrefix("\(name)-") }
    return name == "organisations" || name == "council"
  }
}
