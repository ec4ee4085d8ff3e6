import Diagnostics
import OfferContent
import OfferForms

/// The fingerprints of all sources: of a page's words by themselves, of everything else together.
struct SourceFingerprints: Sendable {
  /// The fingerprints of the words of pages with the paths of their files, in the order of the sources.
  let words: [(path: String, fingerprint: Fingerprint)]

  /// What remains of each file without them: its path, and the fingerprint of its fields or of all of it.
  private let rest: [(path: String, fingerprint: Fingerprint)]

  init(of sources: SourceTree, jobs: Int) {
    let parts = sources.files.concurrentMap(jobs: jobs) { file in
      let (fields, words) = file.fieldsAndWords
      return (fields: Fingerprint(of: fields), words: words.map { Fingerprint(of: $0) })
    }
    words = zip(sources.files, parts).compactMap { file, part in
      part.words.map { (file.path, $0) }
    }
    rest = zip(sources.files, parts).map { ($0.path, $1.fields) }
  }

  /// The fingerprint of everything that the pages of a council's site share.
  ///
  /// - Parameters:
  ///   - council: the council's folder.
  ///   - others: the folders of the other councils, whose files do not matter.
  ///   - options: the day and the program.
  /// - Returns: one fingerprint of it all.
  func shared(by council: String, besides others: [String], _ options: BuildOptions) -> Fingerprint
  {
    let foreign = others.filter { $0 != council }.map { "Content/\($0)/" }
    var text = Array("\(options.program)\n\(options.today)\n\(council)\n".utf8)
    text.reserveCapacity(text.count + rest.count * 80)
    for (path, fingerprint) in rest where !foreign.contains(where: path.hasPrefix) {
      text.append(contentsOf: path.utf8)
      text.append(0)
      text.append(contentsOf: fingerprint.bytes)
    }
    return Fingerprint(of: text)
  }
}

extension SourceFile {
  /// A page's fields, with the lines around them, and its words; no words where it is no page, or where
  /// its fields have no plain end.
  fileprivate var fieldsAndWords: (fields: ArraySlice<UInt8>, words: ArraySlice<UInt8>?) {
    guard case .bytes(let bytes) = contents else { return (Array("\(contents)".utf8)[...], nil) }
    guard path.hasSuffix(".md"), bytes.starts(with: "---\n".utf8),
      let end = bytes.firstRange(of: Array("\n---\n".utf8), from: 3)
    else { return (bytes[...], nil) }
    return (bytes[..<end.upperBound], bytes[end.upperBound...])
  }
}
