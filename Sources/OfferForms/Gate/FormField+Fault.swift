import OfferContent

extension FormField {
  /// What can be wrong with an answer.
  enum Fault: String, CaseIterable {
    case missing
    case notText = "not-text"
    case tooLong = "too-long"
    case notAnEmail = "not-an-email"
    case notADay = "not-a-day"
    case notAnOption = "not-an-option"
  }

  /// What can be wrong with answers to this question.
  var possibleFaults: [Fault] {
    switch kind {
    case .text, .longText, .phone, .address, .page: [.missing, .notText, .tooLong]
    case .email: [.missing, .notText, .tooLong, .notAnEmail]
    case .date: [.missing, .notText, .notADay]
    case .ageBand, .choice, .choices: [.missing, .notText, .notAnOption]
    }
  }

  /// What is wrong with an answer that is not empty; nil where nothing is.
  func fault(in answer: Submission.Answer) -> Fault? {
    switch (kind, answer) {
    case (.choices, .several(let texts)):
      let isFine = texts.enumerated().allSatisfy { place, text in
        isOption(text) && !texts[..<place].contains { $0.hasSameScalars(as: text) }
      }
      return isFine ? nil : .notAnOption
    case (.choices, _), (_, .several), (_, .other): return .notText
    case (.ageBand, .text(let text)), (.choice, .text(let text)):
      return isOption(text) ? nil : .notAnOption
    case (.date, .text(let text)): return Day(text) == nil ? .notADay : nil
    case (_, .text(let text)):
      if text.unicodeScalars.count > longest { return .tooLong }
      return kind == .email && !FormField.isEmail(text) ? .notAnEmail : nil
    }
  }

  private func isOption(_ text: String) -> Bool {
    options.contains { $0.value.hasSameScalars(as: text) }
  }

  /// Whether something stands before and behind one `@`, and no space or control character anywhere: what a
  /// mistake in typing breaks, and no more, for only a letter that arrives proves an address.
  private static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && text.utf8.allSatisfy { $0 > 0x20 }
  }
}
