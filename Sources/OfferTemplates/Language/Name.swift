import Diagnostics

/// The name of a value as a tag gives it: `title`, `contact.phone`, `.` or `.title`.
struct Name: Sendable {
  /// One part of a dotted name, with its place.
  struct Part: Sendable {
    let text: String
    let location: SourceLocation
  }

  /// All of it as written.
  let text: String

  let location: SourceLocation

  /// What stands between the dots; nothing for `.`, the item itself.
  let parts: [Part]

  /// Whether the first part is to be looked for in the innermost section alone.
  let isOfItem: Bool

  init(_ range: Range<Int>, in template: TemplateText) {
    text = template[range]
    location = template.location(of: range)
    isOfItem = template.bytes[range].first == .dot
    parts = template.bytes[range].split(separator: .dot).map { part in
      let range = part.startIndex..<part.endIndex
      return Part(text: template[range], location: template.location(of: range))
    }
  }

  /// Whether every dot but a leading one stands between two parts.
  static func isReadable(_ name: ArraySlice<UInt8>) -> Bool {
    if name.elementsEqual([.dot]) { return true }
    let parts = name.split(separator: .dot, omittingEmptySubsequences: false)
    return parts.dropFirst(name.first == .dot ? 1 : 0).allSatisfy { !$0.isEmpty }
  }
}

extension UInt8 {
  fileprivate static let dot = UInt8(ascii: ".")
}
