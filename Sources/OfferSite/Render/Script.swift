import OfferForms
import OfferTemplates

/// A script that stands in the pages that it makes nicer; each works without it.
struct Script: Sendable {
  /// The script in its element.
  let element: HTML

  /// What a Content-Security-Policy calls it.
  let policyName: String

  /// Whether it loads a file of the site.
  let loads: Bool

  /// Takes a script as a designer wrote it.
  init(_ source: [UInt8], loads: Bool = false) {
    let bytes = Script.shortened(source)
    element = HTML(bytes: Array("<script>".utf8) + bytes + Array("</script>\n".utf8))
    policyName = "'sha256-\(Fingerprint(of: bytes).base64)'"
    self.loads = loads
  }

  /// A script without what only its readers need: indents, empty lines and lines of comment.
  static func shortened(_ source: [UInt8]) -> [UInt8] {
    let lines = source.split(separator: UInt8(ascii: "\n")).map { line in
      line.drop { $0 == UInt8(ascii: " ") }
    }
    return Array(
      lines.filter { !$0.isEmpty && !$0.starts(with: "//".utf8) }.joined(separator: "\n".utf8))
  }
}
