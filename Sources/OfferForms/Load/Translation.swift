import Diagnostics
import OfferContent

/// The words of a form in another language.
struct Translation: Sendable {
  /// The language, as BCP 47 writes it.
  let language: String

  /// By the keys of the original that lead to them, joined by full stops.
  private(set) var words: [String: Located<String>] = [:]

  /// The hashes of the words that were translated, by the same keys.
  private(set) var sources: [String: Located<String>] = [:]

  /// The folder of its file: it translates what stands beside it.
  let folder: String

  /// Its file.
  let path: String

  /// Where it begins.
  let location: SourceLocation

  /// Reads a translation: records of records of words, and `sources`.
  init(reading fields: Fields, language: String, reporting report: inout Report) {
    self.language = language
    path = fields.text.path
    location = fields.location
    folder = Translation.folder(of: path)
    for field in fields.allFields {
      var target: [String: Located<String>] = [:]
      let isSources = field.key == "sources"
      Translation.read(
        field.value, key: isSources ? "" : field.key, of: fields, into: &target, reporting: &report)
      if isSources { sources = target } else { words.merge(target) { first, _ in first } }
    }
  }

  /// What stands before the name of a file.
  static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }

  private static func read(
    _ node: YAMLNode, key: String, of fields: Fields, into words: inout [String: Located<String>],
    reporting report: inout Report
  ) {
    switch node.content {
    case .record(let record):
      for field in record {
        read(
          field.value, key: key.isEmpty ? field.key : "\(key).\(field.key)", of: fields,
          into: &words,
          reporting: &report)
      }
    case .words, .list:
      words[key] = fields.words(of: node, key: key, reporting: &report)
    }
  }

  /// Whether some words of a form are among those that it translates.
  func isOf(_ text: FormText) -> Bool { Translation.folder(of: text.location.path) == folder }

  /// Whether it was made from some words as they stand now.
  func isFresh(_ text: FormText) -> Bool { sources[text.key]?.value == text.sourceHash }

  /// Some words in its language: nil where it has none, or where others were translated.
  func translated(_ text: FormText) -> FormText? {
    guard isOf(text), isFresh(text), let words = words[text.key] else { return nil }
    return FormText(
      words.value.withoutLastLineEnds, key: text.key, language: language, at: words.location)
  }
}

extension FormText {
  /// What a translation of the words says that it was made from: their SHA-256.
  var sourceHash: String { Fingerprint(of: Array(words.utf8)).hex }
}

extension String {
  /// The same without the line ends at its end, which a block of YAML has.
  var withoutLastLineEnds: String {
    var text = self[...]
    while text.utf8.last == UInt8(ascii: "\n") { text.removeLast() }
    return String(text)
  }
}

extension [Translation] {
  /// A form in one of their languages; what is not translated stays as it was written.
  ///
  /// There are two of one language where both the nation and the council translated their own words.
  func translated(_ draft: FormDraft, to language: String) -> FormDraft {
    let own = filter { $0.language == language }
    return draft.with(language: language) { text in
      own.lazy.compactMap { $0.translated(text) }.first ?? text
    }
  }

  /// Their languages, each once, in alphabetical order.
  var languages: [String] { Set<String>(map(\.language)).sorted() }
}
