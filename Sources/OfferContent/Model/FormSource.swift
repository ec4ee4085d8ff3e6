import Diagnostics

/// A file about forms as somebody wrote it: OfferForms says what it means.
public struct FormSource: Sendable {
  /// What it holds.
  public enum Kind: Hashable, Sendable {
    /// A form, by the name of its file: a nation's, a council's own, or what a council adds to its nation's.
    case form(String)

    /// The words of a form in another language, as BCP 47 writes it.
    case translation(of: String, language: String)

    /// A version of a form as it was published.
    case version(of: String, String)

    /// The organisations that forms name.
    case organisations
  }

  /// What it holds.
  public let kind: Kind

  /// The folder of the nation or council.
  public let layer: String

  /// Its fields, not yet asked for.
  package let fields: Fields

  /// Its path below the site's folder.
  public var path: String { fields.text.path }

  /// Its text.
  public var bytes: [UInt8] { fields.text.bytes }
}

extension FormSource {
  /// Whether it is a form, or what a council adds to one.
  var isForm: Bool {
    if case .form = kind { true } else { false }
  }
}

extension LocalOffer {
  /// The name of the form that a file holds, or adds to; nil where it is none.
  func form(at path: String) -> String? {
    for source in formSources where source.path == path {
      if case .form(let name) = source.kind { return name }
    }
    return nil
  }
}

extension Council.Forms {
  /// Whether the council offers a form.
  func offers(_ form: String) -> Bool { offered?.contains { $0.value == form } ?? true }
}

extension Sequence<FormSource> {
  /// Whether a name of small letters, digits and hyphens stands by itself in any of them.
  func name(_ name: String) -> Bool {
    let name = Array(name.utf8)
    return contains { $0.bytes.holds(name: name) }
  }
}
