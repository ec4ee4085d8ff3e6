import Diagnostics
import OfferContent
import OfferForms

/// `manifest.json`: every other file of the output with its SHA-256 and the sources it was made of.
///
/// What every page is made of, such as the templates, is listed once.
struct Manifest {
  let file: RenderedFile

  /// The fingerprint of each file it lists, in their order.
  let fingerprints: [Fingerprint]

  /// Lists files.
  ///
  /// - Parameters:
  ///   - files: all files but the manifest, in the order in which they are written.
  ///   - shared: the sources that every page is made of.
  ///   - jobs: how many files may be read at once.
  init(of files: [RenderedFile], shared: [String], jobs: Int) {
    let chunks = files.concurrentMap(jobs: jobs, inChunks: { [Manifest.entries(for: $0)] })
    var json = JSONWriter()
    json.append(raw: "{\n  \"sources\": ")
    json.write(list: shared)
    json.append(raw: ",\n  \"files\": [\n")
    for (place, chunk) in chunks.enumerated() {
      if place > 0 { json.append(raw: Manifest.lineBreak) }
      json.append(raw: chunk.json)
    }
    json.append(raw: "\n  ]\n}\n")
    file = RenderedFile(path: "manifest.json", bytes: json.bytes, sources: [])
    fingerprints = chunks.flatMap(\.fingerprints)
  }
}

extension Manifest {
  /// What parts the entries.
  private static let lineBreak: StaticString = ",\n"

  /// One entry for each file of a chunk, and what parts them.
  private static func entries(
    for files: ArraySlice<RenderedFile>
  ) -> (json: [UInt8], fingerprints: [Fingerprint]) {
    let pages = files.lazy.filter { $0.isPage && $0.known == nil }.prefix(2)
    let beginning = SharedBeginning(
      of: pages.first?.bytes ?? [], and: pages.dropFirst().first?.bytes ?? [])
    var json = JSONWriter()
    let fingerprints = files.map { file in
      let fingerprint = file.known ?? beginning.fingerprint(of: file.bytes)
      if !json.bytes.isEmpty { json.append(raw: lineBreak) }
      json.append(raw: "    {\"path\": ")
      json.write(file.path)
      json.append(raw: ", \"sha256\": ")
      json.write(fingerprint.hex)
      json.append(raw: ", \"sources\": ")
      json.write(list: file.sources)
      json.append(raw: "}")
      return fingerprint
    }
    return (json.bytes, fingerprints)
  }
}

extension JSONWriter {
  /// Writes texts as an array in one line.
  fileprivate mutating func write(list texts: [String]) {
    append(raw: "[")
    for (place, text) in texts.enumerated() {
      if place > 0 { append(raw: ", ") }
      write(text)
    }
    append(raw: "]")
  }
}
