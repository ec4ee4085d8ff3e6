extension FormDraft {
  /// All words that somebody reads.
  var texts: [FormText] {
    let ofForm =
      [title] + intro + [next, send] + [ages?.belowText, elsewhere?.text].compactMap(\.self)
    let ofSafety = [safety?.checked, safety?.limits].compactMap(\.self)
    return ofForm + purposes.flatMap(\.texts) + groups.compactMap(\.title)
      + fields.flatMap(\.texts) + ofSafety
  }
}

extension PurposeDraft {
  /// All words that somebody reads.
  var texts: [FormText] { [say, ask, ifNo].compactMap(\.self) }
}

extension FieldDraft {
  /// All words that somebody reads.
  var texts: [FormText] { [label, hint, why].compactMap(\.self) + options.map(\.label) }
}
