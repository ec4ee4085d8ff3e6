import Diagnostics

extension Lists {
  /// Reads a list kept in a spreadsheet.
  init(reading text: SourceText, as name: Name, reporting report: inout Report) {
    self.init()
    paths = [name: [text.path]]
    switch name {
    case .routes: routes = Lists.routes(text, reporting: &report)
    case .pledges: pledges = Lists.pledges(text, reporting: &report)
    case .commitments: commitments = Lists.commitments(text, reporting: &report)
    case .replies: replies = Lists.replies(text, reporting: &report)
    case .outcomes: outcomes = Lists.outcomes(text, reporting: &report)
    }
  }

  private static func routes(_ text: SourceText, reporting report: inout Report) -> [Route] {
    let columns = [
      "route", "stage", "provider", "level", "ages", "area", "how-to-apply", "checked", "report",
    ]
    let sheet = Sheet(text, columns: columns, optional: [], kind: "a route", reporting: &report)
    return sheet.rows.compactMap { row in
      var row = row
      let title = row.words("route", reporting: &report)
      let stage = row.words("stage", reporting: &report)
      let provider = row.known("provider", reporting: &report)
      let level = row.known("level", reporting: &report)
      let ages = row.knownAges("ages", reporting: &report)
      let area = row.known("area", reporting: &report)
      let howToApply = row.knownProse("how-to-apply", reporting: &report)
      let checked = row.day("checked", reporting: &report)
      let source = row.words("report", reporting: &report)
      guard let title, let stage, let provider, let level, let ages, let area, let howToApply,
        let checked, let source
      else { return nil }
      return Route(
        title: title, stage: stage, provider: provider, level: level, ages: ages, area: area,
        howToApply: howToApply, checked: checked, report: source.value, anchor: "")
    }
  }

  private static func pledges(_ text: SourceText, reporting report: inout Report) -> [Pledge] {
    let columns = ["id", "service", "pledge", "since", "status", "checked", "report"]
    let sheet = Sheet(text, columns: columns, optional: [], kind: "a pledge", reporting: &report)
    return sheet.rows.compactMap { row in
      var row = row
      let id = row.id(reporting: &report)
      let service = row.words("service", reporting: &report)
      let pledge = row.prose("pledge", reporting: &report)
      let since = row.when("since", reporting: &report)
      let status = row.choice("status", of: Pledge.Status.self, reporting: &report)
      let checked = row.day("checked", reporting: &report)
      let source = row.words("report", reporting: &report)
      guard let id, let service, let pledge, let since, let status, let checked, let source else {
        return nil
      }
      return Pledge(
        id: id, service: service, pledge: pledge, since: since, status: status, checked: checked,
        report: source.value)
    }
  }

  private static func commitments(
    _ text: SourceText, reporting report: inout Report
  ) -> [Commitment] {
    let sheet = Sheet(
      text, columns: ["id", "commitment", "owner", "made", "status", "report"],
      optional: ["due", "evidence"], kind: "a commitment", reporting: &report)
    return sheet.rows.compactMap { row in
      var row = row
      let id = row.id(reporting: &report)
      let commitment = row.prose("commitment", reporting: &report)
      let owner = row.words("owner", reporting: &report)
      let made = row.when("made", reporting: &report)
      let due = row.when("due", reporting: &report)
      let status = row.choice("status", of: Commitment.Status.self, reporting: &report)
      let evidence = row.prose("evidence", reporting: &report)
      let source = row.words("report", reporting: &report)
      guard let id, let commitment, let owner, let made, let status, let source else { return nil }
      return Commitment(
        id: id, commitment: commitment, owner: owner.value, made: made, due: due, status: status,
        evidence: evidence, report: source.value)
    }
  }

  private static func replies(_ text: SourceText, reporting report: inout Report) -> [Reply] {
    let sheet = Sheet(
      text, columns: ["id", "said", "said-on", "status", "report"], optional: ["did", "did-on"],
      kind: "an item", reporting: &report)
    return sheet.rows.compactMap { row in
      var row = row
      let id = row.id(reporting: &report)
      let said = row.prose("said", reporting: &report)
      let saidOn = row.when("said-on", reporting: &report)
      let did = row.prose("did", reporting: &report)
      let didOn = row.when("did-on", reporting: &report)
      let status = row.choice("status", of: Reply.Status.self, reporting: &report)
      let source = row.words("report", reporting: &report)
      guard let id, let said, let saidOn, let status, let source else { return nil }
      return Reply(
        id: id, said: said, saidOn: saidOn, did: did, didOn: didOn, status: status,
        report: source.value)
    }
  }
}
