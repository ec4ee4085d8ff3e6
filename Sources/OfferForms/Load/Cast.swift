import Diagnostics
import OfferContent

/// The organisations of an offer, and who of them plays which part in its forms.
struct Cast: Sendable {
  /// By their ids.
  let organisations: [String: Organisation]

  /// The ids of organisations by the names of parts, such as `council`.
  private let parts: [String: String]

  /// Gives out parts; a part that is given to nobody there is is nobody's.
  init(_ organisations: [Located<Organisation>], parts: [String: String]) {
    self.organisations = Dictionary(
      organisations.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.parts = parts
  }

  /// The same with one more part.
  func giving(_ part: String, to id: String) -> Cast {
    Cast(organisations, parts: parts.merging([part: id]) { $1 })
  }

  private init(_ organisations: [String: Organisation], parts: [String: String]) {
    self.organisations = organisations
    self.parts = parts
  }

  /// Finds an organisation by the part it plays, or by its id.
  func organisation(_ name: String) -> Organisation? { organisations[parts[name] ?? name] }

  /// Whether a part is given to somebody, whether they are there or not.
  func isGiven(_ part: String) -> Bool { parts[part] != nil }

  /// The names by which organisations can be called.
  var names: [String] { (Array(organisations.keys) + parts.keys).sorted() }
}

extension Cast {
  /// Puts legal names in the place of `{{council}}` and the like.
  ///
  /// - Parameters:
  ///   - words: words in which names stand in braces.
  ///   - unknown: gets each name that nobody has.
  /// - Returns: the words as they are read.
  func filled(_ words: String, unknown: (String) -> Void = { _ in }) -> String {
    var filled = ""
    var rest = words[...]
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}")
    {
      let name = rest[start.upperBound..<end.lowerBound].trimmed
      filled += rest[..<start.lowerBound]
      if let organisation = organisation(name) {
        filled += organisation.name
      } else {
        unknown(name)
      }
      rest = rest[end.upperBound...]
    }
    return filled + rest
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = utf8.drop { $0 == UInt8(ascii: " ") }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return String(Substring(text))
  }
}
