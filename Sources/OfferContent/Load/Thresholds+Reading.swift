import Diagnostics

extension Nation.Thresholds {
  /// Reads what stands under `thresholds`; what is not there stays as the program has it.
  init(reading fields: inout Fields, reporting report: inout Report) {
    self.init()
    guard var given = fields.record("thresholds", kind: "'thresholds'", reporting: &report) else {
      return
    }
    let keys: [(String, WritableKeyPath<Nation.Thresholds, Int>)] = [
      ("sentence-warning", \.sentenceWarning), ("sentence-error", \.sentenceError),
      ("reading-age-warning", \.readingAgeWarning), ("reading-age-error", \.readingAgeError),
      ("review-warning-days", \.reviewWarningDays),
      ("contact-review-months", \.contactReviewMonths),
    ]
    for (key, threshold) in keys {
      guard let number = given.number(key, reporting: &report) else { continue }
      self[keyPath: threshold] = number
    }
    given.reportUnknownKeys(reporting: &report)
  }
}

extension Fields {
  /// A whole number from 1 to 9999.
  fileprivate mutating func number(_ key: String, reporting report: inout Report) -> Int? {
    guard let words = words(key, reporting: &report) else { return nil }
    guard let number = Int(words.value), (1...9999).contains(number) else {
      report.add(
        .wrongKind(
          key, at: words.location, wants: "a number", help: "write a whole number, such as 25"))
      return nil
    }
    return number
  }
}
