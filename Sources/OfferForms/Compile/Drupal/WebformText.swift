/// Words as Webform's markup has them.
enum WebformText {
  /// Words that may have several paragraphs, each as one of HTML.
  static func paragraphs(_ words: String) -> String {
    words.split(separator: "\n\n").map { "<p>\(escaped($0))</p>" }.joined()
  }

  /// Words where Drupal takes tags for tags and leaves all else alone.
  static func label(_ words: String) -> String {
    words.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
  }

  /// Words without a meaning in HTML.
  static func escaped(_ words: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.append(xml: String(words))
    return String(decoding: bytes, as: UTF8.self)
  }
}
