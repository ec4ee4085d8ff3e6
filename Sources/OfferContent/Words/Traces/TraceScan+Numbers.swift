extension TraceScan {
  /// A telephone number, a date of birth or the number of a case that begins with a digit.
  func number(at index: Int) -> Trace? {
    let isInternational = byte(index - 1) == UInt8(ascii: "+")
    if byte(index) == UInt8(ascii: "0") || isInternational {
      if let phone = phone(at: index, isInternational: isInternational) { return phone }
    }
    guard let end = dateEnd(from: index) else { return caseNumber(at: index) }
    // Words for a birth have a b.
    guard hasLetter(UInt8(ascii: "b"), before: index) else { return nil }
    let isBirth =
      hasWords("born on ", before: index) || hasWords("birth", before: index)
      || hasWords("dob", before: index) || hasWords("d.o.b", before: index)
    return isBirth ? Trace(kind: .birth, range: index..<end) : nil
  }

  /// A telephone number: 10 or 11 digits from 0, or 11 to 13 from +44, with single blanks or marks
  /// between them.
  ///
  /// Source: the National Telephone Numbering Plan of Ofcom: numbers of the United Kingdom have nine or
  /// ten digits after the 0.
  private func phone(at index: Int, isInternational: Bool) -> Trace? {
    switch byte(index - 1) {
    case ASCII.slash, ASCII.dot, ASCII.hyphen, ASCII.hash, 0x2C, 0x3D, 0x5F, 0xA3: return nil
    default: break
    }
    var digits = 0
    var end = index
    var next = index
    while byte(next).isDigit || (byte(next).isMarkInPhone && next - end < 2) {
      if byte(next).isDigit {
        digits += 1
        end = next + 1
      }
      next += 1
    }
    let isLong = isInternational ? 11...13 ~= digits : 10...11 ~= digits
    guard isLong, !byte(end).isLetter, !isInAddress(index) else { return nil }
    return Trace(kind: .phone, range: (isInternational ? index - 1 : index)..<end)
  }

  /// Whether a place is part of an address of the web.
  private func isInAddress(_ index: Int) -> Bool {
    var start = index
    while byte(start - 1) > ASCII.space {
      if byte(start) == ASCII.slash, byte(start - 1) == ASCII.colon { return true }
      start -= 1
    }
    return false
  }

  /// A number behind words that say whose it is.
  private func caseNumber(at index: Int) -> Trace? {
    guard byte(index - 1).mayStandBeforeNumber else { return nil }
    var end = index
    var digits = 0
    while byte(end).isLetter || byte(end).isDigit || byte(end) == ASCII.slash
      || byte(end) == ASCII.hyphen
    {
      digits += byte(end).isDigit ? 1 : 0
      end += 1
    }
    guard digits >= 4, isLedTo(index) else { return nil }
    let isOfSomebody =
      hasWords("case", before: index) || hasWords("record", before: index)
      || hasWords("nhs", before: index) || hasWords("client", before: index)
      || hasWords("person", before: index) || hasWords("child", before: index)
      || hasWords("mosaic", before: index) || hasWords("liquidlogic", before: index)
      || hasWords("upn", before: index) || hasWords("lcs", before: index)
    return isOfSomebody ? Trace(kind: .caseNumber, range: index..<end) : nil
  }

  /// Whether the word before a number leads to it: "case number 4711", and not "case numbers of 2021".
  private func isLedTo(_ index: Int) -> Bool {
    var end = index
    while byte(end - 1).mayStandBeforeNumber { end -= 1 }
    let word = word(endingAt: end)
    guard !word.isEmpty else { return false }
    return TraceScan.leads.contains(head(of: word))
  }

  private static let leads: [WordHead] = [
    WordHead("number"), WordHead("no"), WordHead("ref"), WordHead("reference"), WordHead("id"),
    WordHead("is"), WordHead("case"), WordHead("mosaic"), WordHead("upn"), WordHead("lcs"),
  ]

  /// A National Insurance number: two letters, six digits and a letter from A to D, with or without
  /// blanks.
  ///
  /// Source: HMRC, *National Insurance Manual*, NIM39110: neither letter is D, F, I, Q, U or V, and the
  /// second is not O.
  func insuranceNumber(at index: Int) -> Trace? {
    guard byte(index).isInsurancePrefix, byte(index + 1).isInsurancePrefix,
      byte(index + 1) != UInt8(ascii: "O")
    else { return nil }
    var end = index + 2
    for _ in 0..<3 {
      if byte(end) == ASCII.space { end += 1 }
      guard byte(end).isDigit, byte(end + 1).isDigit else { return nil }
      end += 2
    }
    if byte(end) == ASCII.space { end += 1 }
    guard byte(end) >= UInt8(ascii: "A"), byte(end) <= UInt8(ascii: "D"),
      !byte(end + 1).isLetter, !byte(end + 1).isDigit
    else { return nil }
    return Trace(kind: .insuranceNumber, range: index..<end + 1)
  }
}

extension UInt8 {
  /// Whether it may stand between the digits of a telephone number.
  fileprivate var isMarkInPhone: Bool {
    self == ASCII.space || self == ASCII.hyphen || self == ASCII.openParenthesis
      || self == ASCII.closeParenthesis
  }

  /// Whether it may stand between a number and the word that leads to it.
  fileprivate var mayStandBeforeNumber: Bool {
    self == ASCII.space || self == ASCII.colon || self == ASCII.hash || self == ASCII.dot
  }

  fileprivate var isInsurancePrefix: Bool {
    switch self {
    case UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "I"), UInt8(ascii: "Q"),
      UInt8(ascii: "U"), UInt8(ascii: "V"):
      false
    default: self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z")
    }
  }
}
