extension FormSpecification {
  /// The words around the questions.
  var wordRows: [BuildSheet.Row] {
    var rows: [BuildSheet.Row] = [
      .init(.words, "title", "heading", title.words),
      .init(.words, "intro", "text", intro.words),
    ]
    if let safety {
      rows += [
        .init(
          .words, "safety.checked", "text", safety.checked.words,
          rule: "Say before the first question when answers are read."),
        .init(
          .words, "safety.limits", "text", safety.limits.words,
          rule: "Show it before the first question where somebody can write freely."),
        .init(
          .words, "safety.urgent", "contacts", inOneCell(safety.urgent),
          rule: "Show how to reach them before the first question."),
      ]
    }
    if let words = ages?.belowText {
      rows.append(
        .init(
          .words, "under-age", "page", words.words,
          rule: "Show it instead of the confirmation to who is too young; keep nothing."))
    }
    if let elsewhere {
      rows.append(
        .init(
          .words, "elsewhere", "page", elsewhere.text.words,
          rule: "Show it on '\(elsewhere.value)' to '\(elsewhere.field)'; keep nothing."))
    }
    return rows + [
      .init(.words, "send", "button", send.words),
      .init(.words, "next", "confirmation page", next.words),
      .init(
        .words, "other-ways", "contacts", inOneCell(otherWays),
        rule: "Show them on the form, as other ways to answer."),
    ]
  }

  /// What has to be told about each purpose, before its questions.
  var noticeRows: [BuildSheet.Row] {
    purposes.map { purpose in
      let names = purpose.recipients.map(\.name).joined(separator: ", ")
      let row = BuildSheet.Row(
        .notice, purpose.id, purpose.basis.rawValue, purpose.say.words,
        rule: "Basis: \(purpose.basis.law). Who sees it: \(names). Kept for "
          + "\(purpose.retention.inWords). SHA-256 of the notice: "
          + "\(Notice(of: purpose, in: self).fingerprint.hex)")
      return row
    }
  }
}
