import OfferContent

extension Contact.Line {
  /// The line as it is written in the sources.
  var asWritten: String {
    switch self {
    case .known(let words): words
    case .toConfirm: "to-confirm"
    }
  }
}
