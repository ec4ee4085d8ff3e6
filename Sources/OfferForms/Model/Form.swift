import Diagnostics

/// A form in every language that it has been written in.
public struct Form: Sendable {
  /// The form as it was written first.
  public let specification: FormSpecification

  /// Its translations, in the alphabetical order of their languages.
  public let translations: [FormSpecification]

  /// The versions that were published, the newest first, this one among them once it was; each as it was
  /// then, in all its languages.
  public let published: [Form]

  /// Makes a form of what was published and what is now.
  public init(
    specification: FormSpecification, translations: [FormSpecification], published: [Form]
  ) {
    self.specification = specification
    self.translations = translations
    self.published = published
  }

  /// Makes a form whose versions were in one language.
  init(
    specification: FormSpecification, translations: [FormSpecification],
    versions: [FormSpecification]
  ) {
    self.init(
      specification: specification, translations: translations,
      published: versions.map { Form(specification: $0, translations: [], published: []) })
  }

  /// The form in each language, the original first.
  public var editions: [FormSpecification] { [specification] + translations }

  /// The versions that were published, in their first language, the newest first.
  public var versions: [FormSpecification] { published.map(\.specification) }

  /// The versions before this one that were published, the newest first.
  public var earlier: [Form] {
    published.filter { $0.specification.version.value != specification.version.value }
  }
}
