extension TraceScan {
  /// Where a day ends that is written as 21/11/2026, 21.11.2026, 2026-11-21 or 21 November 2026.
  func dateEnd(from index: Int) -> Int? {
    let first = digits(from: index)
    let mark = byte(first)
    guard mark == ASCII.slash || mark == ASCII.dot || mark == ASCII.hyphen else {
      return first - index < 3 ? yearEnd(from: first) : nil
    }
    let second = digits(from: first + 1)
    guard second > first + 1, byte(second) == mark else { return nil }
    let third = digits(from: second + 1)
    let year = third - second - 1
    return (first - index == 4 && year > 0) || year == 4 || year == 2 ? third : nil
  }

  /// An e-mail address around its `@`.
  func email(around at: Int) -> Trace? {
    var start = at
    while byte(start - 1).isInMailbox { start -= 1 }
    var end = at + 1
    var hasDot = false
    while byte(end).isLetter || byte(end).isDigit || byte(end) == ASCII.hyphen
      || (byte(end) == ASCII.dot && (byte(end + 1).isLetter || byte(end + 1).isDigit))
    {
      hasDot = hasDot || byte(end) == ASCII.dot
      end += 1
    }
    return start < at && hasDot ? Trace(kind: .email, range: start..<end) : nil
  }

  private func digits(from start: Int) -> Int {
    var end = start
    while byte(end).isDigit { end += 1 }
    return end
  }

  /// Where a year ends behind the name of a month.
  private func yearEnd(from start: Int) -> Int? {
    guard byte(start) == ASCII.space else { return nil }
    var end = start + 1
    while byte(end).isLetter { end += 1 }
    guard end - start > 3, byte(end) == ASCII.space,
      TraceScan.months.contains(head(of: start + 1..<start + 4))
    else { return nil }
    let yearEnd = digits(from: end + 1)
    return yearEnd - end == 5 ? yearEnd : nil
  }

  private static let months: [WordHead] = [
    WordHead("jan"), WordHead("feb"), WordHead("mar"), WordHead("apr"), WordHead("may"),
    WordHead("jun"), WordHead("jul"), WordHead("aug"), WordHead("sep"), WordHead("oct"),
    WordHead("nov"), WordHead("dec"),
  ]
}

extension UInt8 {
  fileprivate var isInMailbox: Bool {
    isLetter || isDigit || self == ASCII.dot || self == ASCII.hyphen || self == 0x5F || self == 0x2B
  }
}
