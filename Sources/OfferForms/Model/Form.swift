/// A form in every language that it has been written in.
public struct Form: Sendable {
  /// The form as it was written first.
  public let specification: FormSpecification

  /// Its translations, in the alphabetical order of their languages.
  public let translations: [FormSpecification]

  /// The form in each language, the original first.
  public var editions: [FormSpecification] { [specification] + translations }

  /// Earlier versions that were published, the newest first.
  public let versions: [FormSpecification]
}
