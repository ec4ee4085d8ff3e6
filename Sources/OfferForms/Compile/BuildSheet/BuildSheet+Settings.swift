import Diagnostics

extension FormSpecification {
  /// What is sent along unseen.
  var hiddenRows: [BuildSheet.Row] {
    [
      .init(.hidden, "form", "hidden", id.value),
      .init(.hidden, "version", "hidden", version.value),
      .init(.hidden, "lang", "hidden", language),
      .init(
        .hidden, "notice_sha256", "hidden", noticeHash.hex,
        rule: "Keep it with each consent: it says what the person was told."),
      .init(
        .hidden, spam.honeypot, "honeypot", "",
        rule: "People do not see it. What is sent with it filled in looks sent, and is thrown away."
      ),
    ]
  }

  /// What to switch on or off.
  var settingRows: [BuildSheet.Row] {
    let off = "Off: "
    var settings: [(String, String)] = [
      ("addresses", off + "internet addresses, browsers, referrers and times finer than a day."),
      ("cookies", off + "cookies, trackers, question marks with answers in addresses."),
      ("files", off + "uploads of files."),
      ("drafts", off + "drafts, and answers filled in beforehand."),
      ("browser-checks", off + "the browser's own checks: the form says itself what is wrong."),
      ("puzzles", off + "puzzles that tell people from machines."),
      ("mail", "Mail says that something came in, and never what."),
      (
        "too-fast",
        "Who sends it within \(spam.shortestSeconds) seconds is asked to press send again, answers "
          + "kept."
      ),
      (
        "too-late",
        "Who sends it after \(spam.longestHours) hours is asked to press send again, answers kept."
      ),
    ]
    settings += purposes.map {
      ("retention.\($0.id)", "Kept for \($0.retention.inWords). (\($0.retention.period))")
    }
    if let withdrawal, purposes.contains(where: \.basis.isConsent) {
      settings.append(
        (
          "withdrawal",
          "The form '\(withdrawal.form)' takes a yes back, also \(inOneCell(withdrawal.also)). Act "
            + "within \(withdrawal.actWithin.inWords), tell each organisation that has the answers, "
            + "and keep the record without answers for \(withdrawal.proof.inWords)."
        ))
    }
    return settings.map { .init(.setting, $0.0, "setting", $0.1) }
  }

  /// The second forms, a row for each consent that questions wait for.
  var secondFormRows: [BuildSheet.Row] {
    asked.compactMap { purpose in
      let gated = fields.filter { $0.gate == purpose.id }
      guard !gated.isEmpty else { return nil }
      var row = BuildSheet.Row(
        .secondForm, purpose.id, "form", inOneCell(gated.map(\.label.words)),
        rule:
          "Only where the engine mails or keeps answers before a rule can throw any away: leave "
          + "these questions out, and send a second form with them to who said yes.")
      row.answers = gated.map(\.id)
      row.purposes = [purpose.id]
      return row
    }
  }
}
