import Diagnostics

extension Lists {
  /// Reads the figures of reports.
  static func outcomes(_ text: SourceText, reporting report: inout Report) -> [Outcome] {
    let sheet = Sheet(
      text, columns: ["id", "chart", "label", "as-of", "value", "unit", "report"],
      optional: ["base", "note"], kind: "a figure", reporting: &report)
    return sheet.rows.compactMap { row in
      var row = row
      let id = row.id(reporting: &report)
      let chart = row.words("chart", reporting: &report)
      let label = row.words("label", reporting: &report)
      let asOf = row.time("as-of", reporting: &report)
      let unit = row.located("unit", of: Outcome.Unit.self, reporting: &report)
      let value = row.number("value", reporting: &report)
      let base = row.number("base", reporting: &report)
      let source = row.words("report", reporting: &report)
      let note = row.prose("note", reporting: &report)
      guard let id, let chart, let label, let asOf, let unit, let value, let source else {
        return nil
      }
      PeopleCount.check(value, of: unit.value, base: base, reporting: &report)
      return Outcome(
        id: id, chart: chart, label: label.value, asOf: asOf, value: value.value, unit: unit,
        base: base?.value, report: source.value, note: note)
    }
  }
}

extension Fields {
  /// A day, a month or a year.
  fileprivate mutating func time(_ key: String, reporting report: inout Report) -> When? {
    guard let words = words(key, reporting: &report) else { return nil }
    let when = When(words.value)
    guard when.lastDay != nil else {
      report.add(.wrongDay(words.value, key: key, at: words.location))
      return nil
    }
    return when
  }

  fileprivate mutating func located<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type, reporting report: inout Report
  ) -> Located<Choice>? where Choice.RawValue == String {
    guard let place = words(key, reporting: &report)?.location,
      let choice = choice(key, of: type, reporting: &report)
    else { return nil }
    return Located(choice, at: place)
  }

  /// A number with one place behind the point at most, or `*`.
  fileprivate mutating func number(
    _ key: String, reporting report: inout Report
  ) -> Located<Outcome.Value>? {
    guard let words = words(key, reporting: &report) else { return nil }
    if words.value == PeopleCount.hidden { return Located(.hidden, at: words.location) }
    guard let tenths = Fields.tenths(words.value) else {
      report.add(.wrongNumber(words.value, key: key, at: words.location))
      return nil
    }
    return Located(.tenths(tenths), at: words.location)
  }

  private static func tenths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isDigits, parts.count <= 2, parts[0].utf8.count <= 9, let whole = Int(parts[0]) else {
      return nil
    }
    guard parts.count == 2 else { return whole * 10 }
    guard parts[1].utf8.count == 1, let tenth = Int(parts[1]) else { return nil }
    return whole * 10 + tenth
  }
}
