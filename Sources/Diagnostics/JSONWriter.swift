/// Writes JSON text (RFC 8259) as bytes.
///
/// What is too large to be held as a `JSON` value is written piece by piece: a writer appends, and
/// `write` may be called as often as there are pieces.
///
/// ```swift
/// writer.object {
///   $0.add("path", path)
///   $0.add("bytes", bytes.count)
/// }
/// ```
public struct JSONWriter: Sendable {
  /// The text so far, in UTF-8.
  public internal(set) var bytes: [UInt8]

  /// Whether each member and element has its own line, two spaces deeper than what holds it.
  public let isIndented: Bool

  private var depth = 0

  /// Makes a writer that appends to bytes.
  public init(appendingTo bytes: [UInt8] = [], indented: Bool = false) {
    self.bytes = bytes
    isIndented = indented
  }

  /// Appends a value.
  public mutating func write(_ value: JSON) {
    switch value {
    case .object(let members):
      object { json in
        for member in members {
          json.beginElement()
          json.write(member.key)
          json.endName()
          json.write(member.value)
        }
      }
    case .array(let elements):
      array { json in
        for element in elements {
          json.beginElement()
          json.write(element)
        }
      }
    case .string(let text): write(text)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let number): bytes.append(contentsOf: JSON.shortest(number).utf8)
    case .boolean(let flag): append(raw: flag ? "true" : "false")
    case .null: append(raw: "null")
    }
  }

  /// Appends what is JSON already, or bytes around it.
  public mutating func append(raw text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends what was written elsewhere.
  public mutating func append(raw text: [UInt8]) {
    bytes.append(contentsOf: text)
  }
}

extension JSON {
  /// The value as JSON text in UTF-8, without a line end behind it.
  ///
  /// Indented, each member and element has its own line.
  public func encoded(indented: Bool = false) -> [UInt8] {
    var writer = JSONWriter(indented: indented)
    writer.write(self)
    return writer.bytes
  }
}

extension JSONWriter {
  /// Appends an object, whose members are added by a closure.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    depth += 1
    members(&self)
    end(UInt8(ascii: "}"), of: UInt8(ascii: "{"))
  }

  /// Appends an array, whose elements are written by a closure, each behind `beginElement`.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: "["))
    depth += 1
    elements(&self)
    end(UInt8(ascii: "]"), of: UInt8(ascii: "["))
  }

  /// Parts the next element of an array, or the next member, from the one before it.
  ///
  /// No value ends with a bracket that opens, so the last byte says whether there is one.
  public mutating func beginElement() {
    if bytes.last != UInt8(ascii: "["), bytes.last != UInt8(ascii: "{") {
      bytes.append(UInt8(ascii: ","))
    }
    beginLine()
  }

  /// Parts the name of a member, which was written as text, from its value.
  public mutating func endName() {
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func end(_ close: UInt8, of open: UInt8) {
    depth -= 1
    if bytes.last != open { beginLine() }
    bytes.append(close)
  }

  private mutating func beginLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
