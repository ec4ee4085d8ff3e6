import Diagnostics

/// All that a person is told about one purpose of a form, in one language.
///
/// A consent is bound to it by its hash: whoever has the hash and the file can show what somebody said yes to
/// (UK GDPR Article 7(1)). What is told is what Article 13 asks for as far as it differs from purpose to
/// purpose; the form's privacy notice has the rest.
public struct Notice: Hashable, Sendable {
  /// The purpose's id.
  public let purpose: String

  /// The language of the words, as BCP 47 writes it: that of the form's original where nobody has
  /// translated them.
  public let language: String

  /// What is told, in canonical JSON (RFC 8785).
  public let bytes: [UInt8]

  /// The SHA-256 of what is told.
  public let fingerprint: Fingerprint

  /// The same without the version: notices of two versions that have it alike tell the same.
  public let meaning: Fingerprint

  /// Compiles what is told about a purpose.
  public init(of purpose: Purpose, in form: FormSpecification) {
    let members = Notice.members(of: purpose, in: form)
    self.purpose = purpose.id
    language = purpose.say.language
    bytes = JSON.object(members + [("version", .string(form.version.value))]).canonical
    fingerprint = Fingerprint(of: bytes)
    meaning = Fingerprint(of: JSON.object(members).canonical)
  }

  /// Its name among the form's files.
  public var name: String { "notice.\(purpose).\(language).json" }
}

extension FormSpecification {
  /// Whether a person can be asked about a purpose in this language.
  ///
  /// All the words of the question have to be written in it. Other purposes are no question and always
  /// told.
  public func isOffered(_ purpose: Purpose) -> Bool {
    !purpose.isAsked
      || [purpose.say, purpose.ask, purpose.ifNo].allSatisfy { $0?.language == language }
  }

  /// What the page tells, in the order of its purposes, those left out that it cannot ask about.
  public var notices: [Notice] {
    purposes.filter(isOffered).map { Notice(of: $0, in: self) }
  }

  /// The hash that the page sends with the answers, as `notice_sha256`: the SHA-256 of the sorted hashes of
  /// its notices, in hexadecimal, each with a line end behind it.
  ///
  /// `cut -c-64 notice.*.en.json.sha256 | sort | sha256sum` prints the same.
  public var noticeHash: Fingerprint { FormSpecification.hash(of: notices) }

  static func hash(of notices: [Notice]) -> Fingerprint {
    Fingerprint(of: notices.map(\.fingerprint.hex).sorted().flatMap { Array("\($0)\n".utf8) })
  }
}
