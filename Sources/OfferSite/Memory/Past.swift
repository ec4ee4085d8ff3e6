import Diagnostics
import OfferContent
import OfferForms

/// What earlier builds of the councils that are built found out, held against the sources as they are.
struct Past: Sendable {
  /// The paths of pages that need not be read: all councils know them, and nothing is wrong with them.
  let knownWords: Set<String>

  private let fingerprints: SourceFingerprints?
  private let shared: [String: Fingerprint]
  private let recollections: [String: Recollection]

  /// Recalls what still holds; nothing at all where nothing is to be remembered.
  ///
  /// Nothing is recalled unless it is of every council: they share their nation's pages, which are read
  /// once.
  init(of sources: SourceTree, councils: [String], _ options: BuildOptions) {
    guard let memories = options.memories else {
      self.init(fingerprints: nil, shared: [:], recollections: [:])
      return
    }
    let fingerprints = SourceFingerprints(of: sources, jobs: options.jobs)
    let folders = sources.councils
    var shared: [String: Fingerprint] = [:]
    var recollections: [String: Recollection] = [:]
    for council in councils.isEmpty ? folders : councils {
      let fingerprint = fingerprints.shared(by: council, besides: folders, options)
      shared[council] = fingerprint
      recollections[council] = Recollection(
        of: memories[council], shared: fingerprint, now: fingerprints)
    }
    let knowsAll = recollections.values.allSatisfy { !$0.isEmpty }
    self.init(
      fingerprints: fingerprints, shared: shared, recollections: knowsAll ? recollections : [:])
  }

  private init(
    fingerprints: SourceFingerprints?, shared: [String: Fingerprint],
    recollections: [String: Recollection]
  ) {
    self.fingerprints = fingerprints
    self.shared = shared
    self.recollections = recollections
    let toRead = recollections.values.reduce(into: Set()) { $0.formUnion($1.toRead) }
    knownWords = recollections.values.reduce(into: Set()) { $0.formUnion($1.readings.keys) }
      .subtracting(toRead)
  }

  /// The same with nothing recalled.
  var forgotten: Past { Past(fingerprints: fingerprints, shared: shared, recollections: [:]) }

  /// What is known of a council's site.
  func recollection(of council: String) -> Recollection { recollections[council] ?? .none }

  /// What the next build of a council's site may know; nil where nothing is to be remembered, or where all
  /// of it was known before.
  func memory(
    of council: String, readings: [String: PageReading], takes: [String: SearchTake],
    outputs: [SiteMemory.Output]
  ) -> SiteMemory? {
    guard let fingerprints, let shared = shared[council],
      !recollection(of: council).isStillWhole
    else { return nil }
    let words = fingerprints.words.compactMap { path, fingerprint in
      readings[path].map {
        SiteMemory.Words(
          path: path, fingerprint: fingerprint, reading: $0,
          take: takes[path] ?? SearchTake(text: ""))
      }
    }
    return SiteMemory(shared: shared, words: words, outputs: outputs)
  }
}
