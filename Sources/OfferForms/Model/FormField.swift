public import Diagnostics

/// One question of a form.
public struct FormField: Hashable, Sendable {
  /// What can be answered.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case text
    case longText = "long-text"
    case email, phone, address, date

    /// One of the ages that the form names, never a date of birth.
    case ageBand = "age-band"

    /// One of several.
    case choice

    /// Any of several.
    case choices

    /// The address of the page that somebody was on: nobody types it.
    case page
  }

  /// One of several answers.
  public struct Option: Hashable, Sendable {
    /// What is posted.
    public let value: String

    /// What is read.
    public let label: FormText

    /// Makes an option.
    public init(value: String, label: FormText) {
      self.value = value
      self.label = label
    }
  }

  /// Data that the law protects more (UK GDPR Articles 9(1) and 10).
  public enum SpecialCategory: String, CaseIterable, Hashable, Sendable {
    case health, disability, ethnicity, religion, politics, sexuality, offences
  }

  /// The name under which it is posted: small letters, digits and underscores.
  public let id: String

  /// What can be answered.
  public let kind: Kind

  /// The purposes that use it, as ids; the gate's among them.
  public let purposes: [String]

  /// The consent without which the answer is thrown away, as the id of a purpose.
  public let gate: String?

  /// Whether it has to be answered: where there is a gate, only after yes.
  public let isRequired: Bool

  /// How many characters at most (Unicode scalars, as JSON Schema counts them).
  public let longest: Int

  /// The question.
  public let label: FormText

  /// One short sentence that helps to answer it.
  public let hint: FormText?

  /// Why we ask.
  public let why: FormText?

  /// What can be chosen from.
  public let options: [Option]

  /// Whether the law protects it more.
  public let special: SpecialCategory?

  /// Whether it says who somebody is.
  public let identifies: Bool

  /// What kind of personal data it is, as a term of the Data Privacy Vocabulary's `pd:` extension
  /// (DPV 2.3): `EmailAddress`.
  public let category: String

  /// Where it stands.
  public let location: SourceLocation
}
