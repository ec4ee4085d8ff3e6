import Diagnostics

/// Writes YAML in blocks, as Drupal keeps its configuration.
///
/// Words stand in double quotes with JSON's escapes, which YAML has too (YAML 1.2.2, 5.7 and 7.3.1): no word is
/// ever taken for a yes, a number or a mark of the language.
struct ConfigurationWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Adds words.
  mutating func add(_ key: String, _ words: String) {
    add(key, raw: ConfigurationWriter.quoted(words))
  }

  /// Adds a word of the program's own: `true`, `null`, `{  }`.
  mutating func add(_ key: String, raw value: String) {
    beginLine()
    append("\(key): \(value)\n")
  }

  mutating func add(_ key: String, _ flag: Bool) { add(key, raw: flag ? "true" : "false") }

  mutating func add(_ key: String, _ number: Int) { add(key, raw: String(number)) }

  /// Adds a block.
  mutating func nest(_ key: String, _ block: (inout ConfigurationWriter) -> Void) {
    beginLine()
    append("\(key):\n")
    depth += 1
    block(&self)
    depth -= 1
  }

  /// Adds an item of a list.
  mutating func addItem(raw value: String) {
    beginLine()
    append("- \(value)\n")
  }

  /// Adds a block as an item of a list: one key, and what is below it.
  mutating func nestItem(_ key: String, _ block: (inout ConfigurationWriter) -> Void) {
    beginLine()
    append("- \(key):\n")
    depth += 2
    block(&self)
    depth -= 2
  }

  /// Adds YAML as a text that holds it, line by line.
  mutating func nestText(_ key: String, _ block: (inout ConfigurationWriter) -> Void) {
    beginLine()
    append("\(key): |-\n")
    depth += 1
    block(&self)
    depth -= 1
  }

  private mutating func beginLine() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Words in quotes; what YAML allows in no text is escaped (YAML 1.2.2, 5.1).
  static func quoted(_ words: String) -> String {
    var json = JSONWriter()
    json.write(words)
    return String(decoding: json.bytes, as: UTF8.self)
      .split(separator: "\u{7F}", omittingEmptySubsequences: false).joined(separator: "\\u007f")
  }
}
