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
    let entries = files.concurrentMap(jobs: jobs, inChunks: Manifest.entries)
    var bytes = Array("{\n  \"sources\": ".utf8)
    bytes.reserveCapacity(entries.reduce(4096) { $0 + $1.bytes.count + 2 })
    bytes.append(json: shared)
    bytes.append(contentsOf: ",\n  \"files\": [\n".utf8)
    for (index, entry) in entries.enumerated() {
      if index > 0 { bytes.append(contentsOf: ",\n".utf8) }
      bytes.append(contentsOf: entry.bytes)
    }
    bytes.append(contentsOf: "\n  ]\n}\n".utf8)
    file = RenderedFile(path: "manifest.json", bytes: bytes, sources: [])
    fingerprints = entries.map(\.fingerprint)
  }
}

extension Manifest {
  /// One entry for each file of a chunk.
  private static func entries(
    for files: ArraySlice<RenderedFile>
  ) -> [(bytes: [UInt8], fingerprint: Fingerprint)] {
    let pages = files.lazy.filter { $0.isPage && $0.known == nil }.prefix(2)
    let beginning = SharedBeginning(
      of: pages.first?.bytes ?? [], and: pages.dropFirst().first?.bytes ?? [])
    return files.map { file in
      let fingerprint = file.known ?? beginning.fingerprint(of: file.bytes)
      var bytes = Array("    {\"path\": ".utf8)
      bytes.append(json: file.path)
      bytes.append(contentsOf: ", \"sha256\": \"".utf8)
      bytes.append(contentsOf: fingerprint.hex.utf8)
      bytes.append(contentsOf: "\", \"sources\": ".utf8)
      bytes.append(json: file.sources)
      bytes.append(UInt8(ascii: "}"))
      return (bytes, fingerprint)
    }
  }
}

extension [UInt8] {
  /// Adds texts as an array of JSON strings.
  fileprivate mutating func append(json texts: [String]) {
    append(UInt8(ascii: "["))
    for (index, text) in texts.enumerated() {
      if index > 0 { append(contentsOf: ", ".utf8) }
      append(json: text)
    }
    append(UInt8(ascii: "]"))
  }

  /// Adds text as a JSON string.
  fileprivate mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    if text.utf8.contains(where: \.needsJSONEscape) {
      for byte in text.utf8 { append(jsonEscaping: byte) }
    } else {
      append(contentsOf: text.utf8)
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(jsonEscaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
    case ..<0x20:
      append(contentsOf: "\\u00".utf8)
      append(contentsOf: (byte < 16 ? "0" : "").utf8)
      append(contentsOf: String(byte, radix: 16).utf8)
    default: append(byte)
    }
  }
}

extension UInt8 {
  fileprivate var needsJSONEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
