extension String {
  /// The words as a sentence: a capital first, a full stop last.
  var asSentence: String {
    let capitalised = prefix(1).uppercased() + dropFirst()
    guard let last = capitalised.last, !".!?…".contains(last) else { return capitalised }
    return capitalised + "."
  }
}
