/// The `{{id}}` in words: where each begins and what it names.
enum RecordReference {
  /// What stands at a `{{`.
  enum Finding: Equatable {
    /// A record's id, and where the words go on.
    case id(String, end: Int)

    /// Something else between the braces, and where they end.
    case odd(String, end: Int)

    /// No `}}` before the end of the words or the next `{{`.
    case unclosed
  }

  /// The place of the next `{{`.
  static func next(in words: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let bytes = UnsafeRawBufferPointer(words)
    var index = start
    while let brace = bytes.place(of: ASCII.openBrace, from: index), brace + 1 < words.count {
      if words[brace + 1] == ASCII.openBrace { return brace }
      index = brace + 1
    }
    return nil
  }

  /// Reads on behind the `{{` at a place.
  static func finding(in words: UnsafeBufferPointer<UInt8>, at start: Int) -> Finding {
    var end = start + 2
    while end + 1 < words.count {
      if words[end] == ASCII.openBrace, words[end + 1] == ASCII.openBrace { return .unclosed }
      if words[end] == ASCII.closeBrace, words[end + 1] == ASCII.closeBrace {
        let inside = words[(start + 2)..<end]
        let trimmed = inside.drop { $0.isBlank }.reversed().drop { $0.isBlank }.reversed()
        let name = String(decoding: Array(trimmed), as: UTF8.self)
        let isID = !name.isEmpty && name.utf8.allSatisfy(\.isIdentifier)
        return isID ? .id(name, end: end + 2) : .odd(name, end: end + 2)
      }
      end += 1
    }
    return .unclosed
  }

  /// The places of the `{{` in a stretch of source, in order; nil for those that a backslash makes
  /// ordinary words.
  static func places(in source: ArraySlice<UInt8>) -> [Int?] {
    var places: [Int?] = []
    var index = source.startIndex
    while index < source.endIndex {
      let first = brace(in: source, at: index)
      guard let first else {
        index += source[index] == ASCII.backslash && index + 1 < source.endIndex ? 2 : 1
        continue
      }
      guard first.end < source.endIndex, let second = brace(in: source, at: first.end) else {
        index = first.end
        continue
      }
      places.append(first.isEscaped || second.isEscaped ? nil : index)
      index = second.end
    }
    return places
  }

  private static func brace(
    in source: ArraySlice<UInt8>, at index: Int
  ) -> (isEscaped: Bool, end: Int)? {
    if source[index] == ASCII.openBrace { return (false, index + 1) }
    guard source[index] == ASCII.backslash, index + 1 < source.endIndex,
      source[index + 1] == ASCII.openBrace
    else { return nil }
    return (true, index + 2)
  }
}
