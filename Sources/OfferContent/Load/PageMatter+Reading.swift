import Diagnostics

extension PageMatter {
  /// Reads what every kind of page has.
  ///
  /// - Parameters:
  ///   - page: the page as written.
  ///   - fields: its fields, of which those read are marked as known.
  ///   - role: whether the page stands by itself or adds to a national one, whose title it takes.
  ///   - report: gets what is wrong.
  init?(
    reading page: PageText, fields: inout Fields, as role: Role, reporting report: inout Report
  ) {
    let path = page.fields.path
    let slug = Address.slug(of: path)
    let top = SourceLocation(path: path, line: 1)
    var title: Located<String>? = Located(slug, at: top)
    var summary: Prose? = Prose()
    if role != .addition {
      title = fields.requiredWords("title", reporting: &report)
      summary = fields.requiredProse("summary", reporting: &report)
    }
    let sources = fields.sources(reporting: &report)
    let toConfirm = fields.list("to-confirm", reporting: &report)
    let needsDates = role != .partnerService && role != .textPage
    let reviewed =
      needsDates
      ? fields.requiredDay("reviewed", reporting: &report)
      : fields.day("reviewed", reporting: &report)
    let reviewBy =
      needsDates
      ? fields.requiredDay("review-by", reporting: &report)
      : fields.day("review-by", reporting: &report)
    let keywords = fields.list("keywords", reporting: &report).map(\.value)
    let movedFrom =
      role == .addition ? [] : fields.oldAddresses("moved-from", reporting: &report)
    let duties = fields.list("duties", reporting: &report)
    let audiences = fields.audiences(reporting: &report)
    let body = page.body(reporting: &report)
    guard let title, let summary else { return nil }
    self.init(
      slug: slug, path: path, title: title, summary: summary, body: body, sources: sources,
      toConfirm: toConfirm, reviewed: reviewed, reviewBy: reviewBy, keywords: keywords,
      duties: duties, audiences: audiences, movedFrom: movedFrom)
  }

  /// Which fields a page must have.
  enum Role {
    case entitlement, partnerService, textPage, addition
  }
}

extension PageText {
  fileprivate func body(reporting report: inout Report) -> Prose {
    let origin = ProseParser.Origin(path: fields.path, line: bodyLine, column: 1, indent: 0)
    guard !fields.isKnown else {
      return Prose(UnreadProse(markdown: body, origin: origin, isInline: false))
    }
    return ProseParser.parse(body, at: origin, reporting: &report)
  }
}

extension Fields {
  /// Addresses below the council's folder, such as `entitlements/old-name.html`.
  fileprivate mutating func oldAddresses(
    _ key: String, reporting report: inout Report
  ) -> [Located<String>] {
    list(key, reporting: &report).filter { address in
      let isAddress = Address.isPage(address.value)
      if !isAddress { report.add(.wrongOldAddress(address.value, at: address.location)) }
      return isAddress
    }
  }
}
