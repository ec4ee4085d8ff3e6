/// Finds a number of people in words, such as `7 care leavers`.
enum PeopleWords {
  /// What people are called in figures.
  static let nouns = [
    "people", "care leavers", "young people", "children", "apprentices", "young parents",
  ]

  private static let numbers = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
  ]

  /// The first number that stands directly before such a noun; none where it is a limit or a target.
  static func count(in words: String) -> Int? {
    guard words.utf8.contains(where: { $0 == UInt8(ascii: " ") }) else { return nil }
    let parts = words.lowercased().split { $0 == " " || $0 == "\n" }
    for (index, part) in parts.enumerated() {
      guard let count = numbers[String(part)] ?? Int(part), index + 1 < parts.count,
        !isLimited(parts[..<index])
      else { continue }
      let rest = parts[(index + 1)...].prefix(2).joined(separator: " ")
      if nouns.contains(where: rest.hasPrefix) { return count }
    }
    return nil
  }

  /// Whether what stands before a number says that people are not counted, but aimed at.
  private static func isLimited(_ words: ArraySlice<Substring>) -> Bool {
    words.suffix(2).elementsEqual(["up", "to"]) || words.suffix(2).contains("target")
  }
}
