import Diagnostics

@testable import OfferContent

// Short ways to make values of the model: what a test does not say is plain and holds.

extension Located {
  /// A value at the beginning of a file.
  init(_ value: Value, in path: String) {
    self.init(value, at: SourceLocation(path: path, line: 1))
  }
}

extension Day {
  /// A day written as `2026-11-21`.
  static func on(_ text: String) -> Day { Day(text) ?? on("2026-11-21") }
}

extension PageMatter {
  static func sample(
    _ slug: String, title: String = "Title", summary: Prose = .words("Summary."),
    body: Prose = Prose(), folder: String = "england/pages", sources: [Source] = [],
    toConfirm: [String] = [], reviewed: String? = "2026-11-01", reviewBy: String? = "2027-05-01",
    keywords: [String] = [], duties: [String] = [], audiences: [(String, Prose)] = [],
    movedFrom: [String] = []
  ) -> PageMatter {
    let path = "Content/\(folder)/\(slug).md"
    return PageMatter(
      slug: slug, path: path, title: Located(title, in: path), summary: summary, body: body,
      sources: sources, toConfirm: toConfirm.map { Located($0, in: path) },
      reviewed: reviewed.map { Located(.on($0), in: path) },
      reviewBy: reviewBy.map { Located(.on($0), in: path) }, keywords: keywords,
      duties: duties.map { Located($0, in: path) },
      audiences: audiences.map { AudienceNote(audience: Located($0.0, in: path), words: $0.1) },
      movedFrom: movedFrom.map { Located($0, in: path) })
  }
}

extension Entitlement {
  static func sample(
    _ page: PageMatter, kind: Kind = .entitlement, topics: [String] = ["housing"],
    area: String = "accommodation", basis: Basis = .law, statuses: [String] = [],
    ages: ClosedRange<Int>? = nil, conditions: [String] = [], amount: Prose? = nil,
    howToGet: Prose = .words("Ask."), ifToldNo: Prose? = nil, contact: String? = nil,
    inForceFrom: String? = nil, isComing: Bool = false, ends: String? = nil,
    agreedByForum: String? = nil, responsible: String? = nil, measure: String? = nil,
    addition: Addition? = nil
  ) -> Entitlement {
    Entitlement(
      kind: kind, page: page, topics: topics.map { Located($0, in: page.path) },
      area: Located(area, in: page.path), basis: basis,
      who: Eligibility(
        statuses: statuses.map { Located($0, in: page.path) },
        ages: ages.map { Located($0, in: page.path) }, conditions: conditions.map { .words($0) }),
      amount: amount, howToGet: howToGet, ifToldNo: ifToldNo,
      contact: contact.map { Located($0, in: page.path) },
      inForceFrom: inForceFrom.map { Located(.on($0), in: page.path) }, isComing: isComing,
      startsWith: nil, ends: ends.map { Located(.on($0), in: page.path) },
      agreedByForum: agreedByForum.map { .on($0) }, responsible: responsible, measure: measure,
      addition: addition)
  }
}

extension Contact {
  static func sample(
    _ id: String, name: String, organisation: String? = nil, purpose: String? = nil,
    phone: Line? = nil, email: Line? = nil, website: Line? = nil, hours: String? = nil,
    toConfirm: String? = nil
  ) -> Contact {
    let path = "Content/england/data/contacts.yaml"
    let located = { (line: Line?) in line.map { Located($0, in: path) } }
    return Contact(
      id: Located(id, in: path), name: name, organisation: organisation, purpose: purpose,
      phone: located(phone), text: nil, email: located(email), website: located(website),
      hours: hours, address: nil, checked: Located(.on("2026-11-01"), in: path), source: nil,
      toConfirm: toConfirm.map { Located($0, in: path) })
  }
}

extension Source {
  static func sample(
    _ title: String, section: String? = nil, url: String? = nil, certainty: Certainty = .confirmed
  ) -> Source {
    Source(
      title: title, url: url.map { Located($0, in: "Content/test.md") }, section: section,
      checked: Located(.on("2026-11-01"), in: "Content/test.md"), certainty: certainty)
  }
}
