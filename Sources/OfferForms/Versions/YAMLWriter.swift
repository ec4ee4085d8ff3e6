/// Writes YAML that the project's own reader reads back: records of quoted words, and lists on one line.
struct YAMLWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Writes a remark on a line of its own.
  mutating func remark(_ words: String) { bytes += "# \(words)\n".utf8 }

  /// Writes words under a key; nothing where there are none.
  mutating func words(_ key: String, _ words: String?) {
    guard let words else { return }
    begin(key)
    bytes.append(UInt8(ascii: " "))
    quote(words)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes a number under a key; nothing where there is none.
  mutating func number(_ key: String, _ number: Int?) { words(key, number.map { "\($0)" }) }

  /// Writes `true` under a key where something is so.
  mutating func flag(_ key: String, _ isSo: Bool) { if isSo { words(key, "true") } }

  /// Writes a list under a key; nothing where it is empty.
  mutating func list(_ key: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    begin(key)
    bytes += " [".utf8
    for (index, item) in items.enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      quote(item)
    }
    bytes += "]\n".utf8
  }

  /// Writes a record under a key.
  mutating func record(_ key: String, _ body: (inout YAMLWriter) -> Void) {
    begin(key)
    bytes.append(UInt8(ascii: "\n"))
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Writes a list of records under a key.
  mutating func records<Item>(
    _ key: String, _ items: [Item], _ body: (inout YAMLWriter, Item) -> Void
  ) {
    begin(key)
    bytes.append(UInt8(ascii: "\n"))
    depth += 1
    for item in items {
      let start = bytes.count
      body(&self, item)
      // The hyphen stands in the margin of the record's first line.
      if start + 2 * depth <= bytes.count { bytes[start + 2 * depth - 2] = UInt8(ascii: "-") }
    }
    depth -= 1
  }

  private mutating func begin(_ key: String) {
    for _ in 0..<2 * depth { bytes.append(UInt8(ascii: " ")) }
    if key.utf8.allSatisfy({ $0.isPlainInKey }) { bytes += key.utf8 } else { quote(key) }
    bytes.append(UInt8(ascii: ":"))
  }

  /// Words in double quotation marks: YAML 1.2, 5.7.
  private mutating func quote(_ words: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\t": bytes += "\\t".utf8
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: bytes += String(scalar).utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension UInt8 {
  fileprivate var isPlainInKey: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
