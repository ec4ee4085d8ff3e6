/// Finds the known name that somebody probably meant.
///
/// The distance is optimal string alignment: an insertion, deletion, replacement or swap of
/// neighbours costs 1 each.
public enum NearestName {
  /// The known name nearest to a given one.
  ///
  /// - Parameters:
  ///   - name: what was typed.
  ///   - known: the names there are.
  /// - Returns: the nearest name, or nil where none is near: at most a third of its letters differ,
  ///   and at least one may.
  public static func of(_ name: String, among known: some Sequence<String>) -> String? {
    var nearest: (name: String, distance: Int)?
    for candidate in known {
      let distance = distance(from: Array(name.utf8), to: Array(candidate.utf8))
      guard distance <= max(1, candidate.utf8.count / 3) else { continue }
      guard let found = nearest else {
        nearest = (candidate, distance)
        continue
      }
      if (distance, candidate) < (found.distance, found.name) { nearest = (candidate, distance) }
    }
    return nearest?.name
  }

  static func distance(from one: [UInt8], to other: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in 0..<one.count {
      var current = [row + 1]
      for column in 0..<other.count {
        let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }
}

extension NearestName {
  /// An instruction that names the nearest known name, or else all of them.
  public static func help(
    for name: String, among known: some Collection<String>, calling noun: String
  ) -> String {
    if let nearest = of(name, among: known) { return "write '\(nearest)'" }
    guard !known.isEmpty else { return "take it out: there is no \(noun) to name here" }
    return "use one of: \(known.sorted().joined(separator: ", "))"
  }
}
