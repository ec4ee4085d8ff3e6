import OfferContent
import OfferForms

/// What of a memory holds for the sources as they are now.
struct Recollection: Sendable {
  /// What an earlier build read in files whose words are as they were, where nothing was wrong with them.
  let readings: [String: PageReading]

  /// What the search took from files whose words are as they were.
  let takes: [String: SearchTake]

  /// The paths of the files that must be read: their words changed, or something is wrong with them.
  let toRead: Set<String>

  /// The files of the output, by their paths.
  private let outputs: [String: SiteMemory.Output]

  /// The paths of the files whose words changed.
  private let changed: Set<String>

  /// Nothing: everything is to be done.
  static let none = Recollection(
    readings: [:], takes: [:], toRead: [], outputs: [:], changed: [])

  /// What holds of a memory; nothing where what pages share changed.
  ///
  /// - Parameters:
  ///   - memory: what an earlier build found out.
  ///   - shared: the fingerprint of what pages share now.
  ///   - fingerprints: the fingerprints of all sources now.
  init(of memory: SiteMemory?, shared: Fingerprint, now fingerprints: SourceFingerprints) {
    guard let memory, memory.shared == shared else {
      self = .none
      return
    }
    let words = Dictionary(fingerprints.words, uniquingKeysWith: { first, _ in first })
    var readings: [String: PageReading] = [:]
    var takes: [String: SearchTake] = [:]
    takes.reserveCapacity(memory.words.count)
    var toRead: Set<String> = []
    var changed: Set<String> = []
    readings.reserveCapacity(memory.words.count)
    for known in memory.words {
      if words[known.path] != known.fingerprint {
        changed.insert(known.path)
        toRead.insert(known.path)
        continue
      }
      takes[known.path] = known.take
      if known.reading.isSilent {
        readings[known.path] = known.reading
        continue
      }
      toRead.insert(known.path)
    }
    let outputs = Dictionary(
      memory.outputs.lazy.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      readings: readings, takes: takes, toRead: toRead, outputs: outputs, changed: changed)
  }

  private init(
    readings: [String: PageReading], takes: [String: SearchTake], toRead: Set<String>,
    outputs: [String: SiteMemory.Output], changed: Set<String>
  ) {
    self.readings = readings
    self.takes = takes
    self.toRead = toRead
    self.outputs = outputs
    self.changed = changed
  }

  /// Whether something is known and nothing of it has changed.
  var isStillWhole: Bool { !isEmpty && changed.isEmpty }

  /// Whether nothing is known.
  var isEmpty: Bool { outputs.isEmpty }

  /// What is known of a file of the output, where it is made of nothing that changed.
  ///
  /// - Parameters:
  ///   - path: its path below the council's folder.
  ///   - sources: the files whose words stand on it.
  /// - Returns: what is known, or nil.
  func output(at path: String, withWordsOf sources: [String] = []) -> SiteMemory.Output? {
    guard let output = outputs[path], !sources.contains(where: changed.contains) else { return nil }
    return output
  }

  /// What is known of the files below a folder of the output that are no pages, in the order of their paths.
  func outputs(below folder: String) -> [(path: String, fingerprint: Fingerprint)] {
    outputs.filter { $0.key.hasPrefix(folder) && !$0.key.hasSuffix(".html") }
      .map { ($0.key, $0.value.fingerprint) }.sorted { $0.0 < $1.0 }
  }

  /// What is known of the files of the output that are made of the words of all pages, in the order of their
  /// paths; nothing where any words changed.
  func outputsWhereNothingChanged(
    at isWanted: (String) -> Bool
  ) -> [(path: String, output: SiteMemory.Output)] {
    guard isStillWhole else { return [] }
    return outputs.filter { isWanted($0.key) }.map { (path: $0.key, output: $0.value) }
      .sorted { $0.path < $1.path }
  }

  /// Whether the ids of a page that was made again are those that other pages may link to.
  func hasSameIDs(at path: String, as ids: [ByteHash]) -> Bool {
    outputs[path].map { $0.ids == ids } ?? true
  }
}
