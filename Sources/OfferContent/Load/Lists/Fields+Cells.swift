import Diagnostics

extension Fields {
  /// Words, or `to-confirm`.
  mutating func known(
    _ key: String, reporting report: inout Report
  ) -> Located<Known<String>>? {
    words(key, reporting: &report).map { words in
      words.map { $0 == Fields.toConfirm ? .toConfirm : .known($0) }
    }
  }

  /// Ages, or `to-confirm`.
  mutating func knownAges(
    _ key: String, reporting report: inout Report
  ) -> Located<Known<ClosedRange<Int>>>? {
    guard let words = words(key, reporting: &report) else { return nil }
    guard words.value != Fields.toConfirm else { return Located(.toConfirm, at: words.location) }
    return ages(key, reporting: &report)?.map(Known.known)
  }

  /// One line of Markdown, or `to-confirm`.
  mutating func knownProse(
    _ key: String, reporting report: inout Report
  ) -> Located<Known<Prose>>? {
    guard let words = words(key, reporting: &report) else { return nil }
    guard words.value != Fields.toConfirm else { return Located(.toConfirm, at: words.location) }
    return prose(key, reporting: &report).map { Located(.known($0), at: words.location) }
  }

  /// A name of its own, in small letters and hyphens.
  mutating func id(reporting report: inout Report) -> Located<String>? {
    guard let id = words("id", reporting: &report) else { return nil }
    guard Slug.isSlug(id.value) else {
      report.add(.wrongID(id.value, at: id.location))
      return nil
    }
    return id
  }

  /// A day, a month, a year or words.
  mutating func when(_ key: String, reporting report: inout Report) -> When? {
    words(key, reporting: &report).map { When($0.value) }
  }

  private static let toConfirm = "to-confirm"
}
