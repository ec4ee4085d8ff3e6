import Diagnostics
import OfferContent

extension Fields {
  /// Words that readers see, under the keys that lead to them.
  ///
  /// - Parameters:
  ///   - key: their key.
  ///   - record: the keys of the records around them, each with a full stop behind it.
  ///   - language: the language that they are in.
  ///   - report: gets what is wrong.
  /// - Returns: the words; nil where the key is not there, or holds something else.
  mutating func text(
    _ key: String, in record: String = "", language: String, reporting report: inout Report
  ) -> FormText? {
    words(key, reporting: &report).map { words in
      FormText(
        words.value.withoutLastLineEnds, key: record + key, language: language, at: words.location)
    }
  }

  /// Words that readers see, which must be there.
  mutating func requiredText(
    _ key: String, in record: String = "", language: String, reporting report: inout Report
  ) -> FormText? {
    guard requiredNode(key, reporting: &report) != nil else { return nil }
    return text(key, in: record, language: language, reporting: &report)
  }

  /// A length of time.
  mutating func period(_ key: String, reporting report: inout Report) -> Period? {
    guard let words = words(key, reporting: &report) else { return nil }
    guard let period = Period(words.value) else {
      report.add(.wrongPeriod(words.value, key: key, at: words.location))
      return nil
    }
    return period
  }

  /// A length of time that must be there.
  mutating func requiredPeriod(_ key: String, reporting report: inout Report) -> Period? {
    guard requiredNode(key, reporting: &report) != nil else { return nil }
    return period(key, reporting: &report)
  }

  /// A whole number of some range.
  mutating func number(
    _ key: String, in range: ClosedRange<Int>, reporting report: inout Report
  ) -> Int? {
    guard let words = words(key, reporting: &report) else { return nil }
    guard let number = Int(words.value), range.contains(number) else {
      report.add(
        .wrongKind(
          key, at: words.location, wants: "a number",
          help: "write a whole number from \(range.lowerBound) to \(range.upperBound)"))
      return nil
    }
    return number
  }

  /// The named records below a key, in their order; none where it is not there.
  mutating func named(
    _ key: String, kind: String, reporting report: inout Report
  ) -> [(id: Located<String>, fields: Fields)] {
    guard let record = record(key, kind: "'\(key)'", reporting: &report) else { return [] }
    return record.allFields.compactMap { field in
      record.record(field.value, key: field.key, kind: kind, reporting: &report).map {
        (Located(field.key, at: record.text.location(of: field.place)), $0)
      }
    }
  }
}
