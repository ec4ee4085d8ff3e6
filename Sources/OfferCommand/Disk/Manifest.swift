import FoundationEssentials
import OfferForms

/// What an earlier build put into a council's folder: its `manifest.json`.
struct Manifest: Equatable {
  /// The file's name in the council's folder.
  static let name = "manifest.json"

  /// The SHA-256 of each file that was made, in hexadecimal, by its path.
  let fingerprints: [String: String]

  /// Reads a manifest; one that cannot be made out lists nothing, so that nothing is removed for it.
  init(_ bytes: [UInt8]) {
    let listed = try? JSONDecoder().decode(Listing.self, from: Data(bytes))
    let pairs = listed?.files.map { ($0.path, $0.sha256) } ?? []
    fingerprints = Dictionary(pairs) { _, last in last }
  }

  /// Whether an earlier build made a file of these very bytes.
  func lists(_ path: String, as bytes: [UInt8]) -> Bool {
    fingerprints[path] == Fingerprint(of: bytes).hex
  }
}

private struct Listing: Decodable {
  struct File: Decodable {
    let path: String
    let sha256: String
  }

  let files: [File]
}
