import OfferForms
import OfferTemplates

/// A script that stands in the pages that it makes nicer; each works without it.
struct Script: Sendable {
  /// The script in its element.
  let element: HTML

  /// What a Content-Security-Policy calls it.
  let policyName: String

  /// Takes a script as a designer wrote it, without what only its readers need.
  init(_ source: [UInt8]) {
    let lines = source.split(separator: UInt8(ascii: "\n")).map { line in
      line.drop { $0 == UInt8(ascii: " ") }
    }
    let bytes = Array(
      lines.filter { !$0.isEmpty && !$0.starts(with: "//".utf8) }.joined(separator: "\n".utf8))
    element = HTML(bytes: Array("<script>".utf8) + bytes + Array("</script>\n".utf8))
    policyName = "'sha256-\(Fingerprint(of: bytes).base64)'"
  }
}
