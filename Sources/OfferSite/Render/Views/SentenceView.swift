import OfferTemplates

/// A sentence of a list.
struct SentenceView: View {
  let sentence: HTML

  static let fields: [Field<SentenceView>] = [
    .html("sentence") { $0.sentence }
  ]
}

extension SentenceView {
  init(_ words: String) {
    var bytes: [UInt8] = []
    bytes.append(escaping: words)
    sentence = HTML(bytes: bytes)
  }
}
