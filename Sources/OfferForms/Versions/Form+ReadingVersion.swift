import Diagnostics
import OfferContent

extension Form {
  /// Reads a version as it was published, from a file that `versionText` wrote.
  init?(readingVersion fields: Fields, reporting report: inout Report) {
    var fields = fields
    let language = fields.requiredWords("language", reporting: &report)?.value ?? "en"
    let partner = fields.words("partner", reporting: &report)
    let organisations = fields.record(
      "organisations", kind: "'organisations'", reporting: &report
    ).map { Organisation.all(reading: $0, reporting: &report) }
    let languages = fields.record("translations", kind: "'translations'", reporting: &report)
    let draft = FormDraft(reading: &fields, language: language, reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let draft else { return nil }
    let cast = Cast(organisations ?? [], parts: [:])
    func specification(_ draft: FormDraft) -> FormSpecification? {
      draft.specification(
        with: cast, for: partner.flatMap { cast.organisation($0.value) }, named: draft.id,
        madeOf: [fields.text.path])
    }
    guard let original = specification(draft) else { return nil }
    let translations = Form.translations(in: languages, reporting: &report).compactMap {
      language, words in
      specification(
        draft.with(language: language) { text in
          words[text.key].map {
            FormText($0.value, key: text.key, language: language, at: $0.location)
          } ?? text
        })
    }
    self.init(specification: original, translations: translations, published: [])
  }

  private static func translations(
    in languages: Fields?, reporting report: inout Report
  ) -> [(language: String, words: [String: Located<String>])] {
    guard let languages else { return [] }
    return languages.allFields.compactMap { field in
      guard
        let record = languages.record(
          field.value, key: field.key, kind: "a translation", reporting: &report)
      else { return nil }
      return (
        field.key, Translation(reading: record, language: field.key, reporting: &report).words
      )
    }
  }
}
