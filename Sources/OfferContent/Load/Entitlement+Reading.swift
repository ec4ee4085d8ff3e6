import Diagnostics

extension Entitlement {
  /// The fields that only a national page has, and not the council's that adds to it.
  static let nationalKeys = [
    "title", "summary", "topic", "area", "basis", "in-force-from", "ends", "agreed-by-forum",
    "moved-from", "responsible", "measure",
  ]

  convenience init?(
    reading page: PageText, fields: Fields, kind: Kind, reporting report: inout Report
  ) {
    var fields = fields
    let matter = PageMatter(
      reading: page, fields: &fields, as: .entitlement, reporting: &report)
    let topics = fields.requiredList("topic", reporting: &report)
    let area = fields.requiredWords("area", reporting: &report)
    let basis =
      fields.requiredNode("basis", reporting: &report) == nil
      ? nil : fields.choice("basis", of: Basis.self, reporting: &report)
    let who = Eligibility(reading: &fields, reporting: &report)
    let amount = fields.prose("amount", reporting: &report)
    let howToGet = fields.requiredProse("how-to-get", reporting: &report)
    let ifToldNo = fields.prose("if-told-no", reporting: &report)
    let contact = fields.words("contact", reporting: &report)
    let force = fields.force(reporting: &report)
    let ends = fields.day("ends", reporting: &report)
    let agreed = fields.day("agreed-by-forum", reporting: &report)
    var responsible: Located<String>?
    var measure: Located<String>?
    if kind == .localOffer {
      responsible = fields.words("responsible", reporting: &report)
      measure = fields.words("measure", reporting: &report)
    }
    fields.reportUnknownKeys(reporting: &report)
    guard let matter, !topics.isEmpty, let area, let basis, let howToGet else { return nil }
    self.init(
      kind: kind, page: matter, topics: topics, area: area, basis: basis, who: who,
      amount: amount, howToGet: howToGet, ifToldNo: ifToldNo, contact: contact,
      inForceFrom: force.from, isComing: force.isNotSet, startsWith: force.pack, ends: ends,
      agreedByForum: agreed?.value,
      responsible: responsible?.value, measure: measure?.value, addition: nil)
  }
}

extension Entitlement.Addition {
  init?(reading page: PageText, fields: Fields, reporting report: inout Report) {
    var fields = fields
    let matter = PageMatter(reading: page, fields: &fields, as: .addition, reporting: &report)
    var ages: Located<ClosedRange<Int>>?
    if var who = fields.record("who", kind: "'who' of a council's page", reporting: &report) {
      ages = who.ages("ages", reporting: &report)
      who.reportUnknownKeys(national: ["statuses", "conditions"], reporting: &report)
    }
    let amount = fields.prose("amount", reporting: &report)
    let howToGet = fields.prose("how-to-get", reporting: &report)
    let ifToldNo = fields.prose("if-told-no", reporting: &report)
    let contact = fields.words("contact", reporting: &report)
    fields.reportUnknownKeys(national: Entitlement.nationalKeys, reporting: &report)
    guard let matter else { return nil }
    self.init(
      page: matter, ages: ages, amount: amount, howToGet: howToGet, ifToldNo: ifToldNo,
      contact: contact)
  }
}

extension Eligibility {
  init(reading fields: inout Fields, reporting report: inout Report) {
    guard var who = fields.record("who", kind: "'who'", reporting: &report) else {
      self.init(statuses: [], ages: nil, conditions: [])
      return
    }
    let statuses = who.list("statuses", reporting: &report)
    let ages = who.ages("ages", reporting: &report)
    let conditions = who.proseList("conditions", reporting: &report)
    who.reportUnknownKeys(reporting: &report)
    self.init(statuses: statuses, ages: ages, conditions: conditions)
  }
}
