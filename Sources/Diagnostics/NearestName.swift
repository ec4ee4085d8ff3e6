/// Finds the known name that somebody probably meant.
///
/// Capitals and small letters count as the same. Beyond that the distance is optimal string alignment
/// over UTF-8 bytes: an insertion, deletion, replacement or swap of neighbours costs 1 each.
public enum NearestName {
  /// Names of more bytes than this are only compared: nobody mistypes a whole sentence, and the cost
  /// of a distance grows with the square of the length.
  static let longestName = 64

  /// At most this many names are listed where none is near.
  static let longestList = 24

  /// The known name nearest to a given one.
  ///
  /// - Parameters:
  ///   - name: what was typed.
  ///   - known: the names there are.
  /// - Returns: the nearest name, or nil where none is near: at most a third of its letters differ,
  ///   and one may where it has two or more. Of two equally near the first in the alphabet.
  public static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let typed = folded(name)
    var nearest: (distance: Int, name: String)?
    for candidate in known {
      if candidate == name { return candidate }
      let letters = folded(candidate)
      let limit = min(max(1, letters.count / 3), letters.count - 1, nearest?.distance ?? .max)
      guard let distance = distance(from: typed, to: letters, atMost: limit) else { continue }
      if let nearest, (nearest.distance, nearest.name) < (distance, candidate) { continue }
      nearest = (distance, candidate)
    }
    return nearest?.name
  }

  /// The known path whose file's name is nearest to that of a given one.
  ///
  /// The folders do not count: they make most paths of a site look alike.
  public static func path(_ path: String, among known: some Sequence<String>) -> String? {
    func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
    let paths = Dictionary(known.map { (name($0), $0) }) { min($0, $1) }
    return of(name(path), among: paths.keys).flatMap { paths[$0] }
  }

  /// An instruction that names the nearest known name, or else the names there are.
  public static func help(
    for name: String, among known: some Collection<String>, calling noun: String
  ) -> String {
    if let nearest = of(name, among: known) { return "write '\(nearest)'" }
    guard !known.isEmpty else { return "take it out: there is no \(noun) to name here" }
    let names = Set(known).sorted()
    let listed = names.prefix(longestList).joined(separator: ", ")
    let rest = names.count - longestList
    return "use one of: \(listed)\(rest > 0 ? " and \(rest) more" : "")"
  }
}

extension NearestName {
  private static func folded(_ name: String) -> [UInt8] {
    name.utf8.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
  }

  /// The distance, or nil where it is over a limit.
  private static func distance(
    from one: [UInt8], to other: [UInt8], atMost limit: Int
  ) -> Int? {
    if one == other { return 0 }
    guard limit > 0, abs(one.count - other.count) <= limit,
      max(one.count, other.count) <= longestName
    else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    var current = last
    for row in 0..<one.count {
      current[0] = row + 1
      for column in 0..<other.count {
        let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current[column + 1] = best
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
