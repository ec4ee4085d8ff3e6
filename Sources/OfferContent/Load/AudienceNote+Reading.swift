import Diagnostics

extension Fields {
  /// What is said to each audience: its id, and the words.
  mutating func audiences(reporting report: inout Report) -> [AudienceNote] {
    guard var record = record("audiences", kind: "'audiences'", reporting: &report) else {
      return []
    }
    return record.allFields.compactMap { field in
      record.prose(field.key, reporting: &report).map {
        AudienceNote(audience: Located(field.key, at: text.location(of: field.place)), words: $0)
      }
    }
  }
}
