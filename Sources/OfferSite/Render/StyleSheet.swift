import OfferForms
import OfferTemplates

/// The style sheet that stands in every page, so that the first view takes one request.
struct StyleSheet: Sendable {
  /// The sheet without comments and needless spaces.
  let bytes: [UInt8]

  /// The sheet in its element.
  let element: HTML

  /// What a Content-Security-Policy calls it.
  let policyName: String

  init(_ source: [UInt8]) {
    bytes = StyleSheet.shortened(source)
    element = HTML(bytes: Array("<style>".utf8) + bytes + Array("</style>".utf8))
    policyName = "'sha256-\(Fingerprint(of: bytes).base64)'"
  }
}

extension StyleSheet {
  /// A sheet without comments, with one space for several and none beside punctuation.
  ///
  /// A space before a colon stays, as it may stand between two selectors; what is in quotation marks
  /// stays as it is.
  private static func shortened(_ source: [UInt8]) -> [UInt8] {
    var short: [UInt8] = []
    short.reserveCapacity(source.count)
    var quote: UInt8?
    var isSpaceOwed = false
    var index = 0
    while index < source.count {
      let byte = source[index]
      if let open = quote {
        short.append(byte)
        if byte == open { quote = nil }
      } else if beginsComment(index, in: source) {
        index = end(ofComment: index, in: source)
        continue
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isSpaceOwed = true
      } else {
        if isSpaceOwed, let last = short.last, !closesUp(after: last), !closesUp(before: byte) {
          short.append(0x20)
        }
        isSpaceOwed = false
        if byte == UInt8(ascii: "}"), short.last == UInt8(ascii: ";") { short.removeLast() }
        short.append(byte)
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      }
      index += 1
    }
    return short
  }

  private static func beginsComment(_ index: Int, in source: [UInt8]) -> Bool {
    source[index] == UInt8(ascii: "/") && index + 1 < source.count
      && source[index + 1] == UInt8(ascii: "*")
  }

  private static func end(ofComment start: Int, in source: [UInt8]) -> Int {
    var index = start + 2
    while index + 1 < source.count {
      if source[index] == UInt8(ascii: "*"), source[index + 1] == UInt8(ascii: "/") {
        return index + 2
      }
      index += 1
    }
    return source.count
  }

  private static func closesUp(after byte: UInt8) -> Bool {
    "{};,:".utf8.contains(byte)
  }

  private static func closesUp(before byte: UInt8) -> Bool {
    "{};,".utf8.contains(byte)
  }
}
