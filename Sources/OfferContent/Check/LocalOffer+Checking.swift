public import Diagnostics

extension LocalOffer {
  /// Checks what was written for a council, with its nation's layer, against every rule.
  ///
  /// It is nil where there is no such council, or its `council.yaml` or its nation's `nation.yaml`
  /// cannot be made out.
  ///
  /// - Parameters:
  ///   - draft: the content as it was written.
  ///   - council: the name of the council's folder.
  ///   - today: the day as of which it must be true.
  ///   - known: what an earlier build read in files whose words are as they were, by their paths; it
  ///     found nothing wrong with them, and no field and no data changed since.
  ///   - jobs: how many pages may be checked at once.
  ///   - report: gets what is wrong.
  public init?(
    checking draft: Draft, of council: String, on today: Day,
    knowing known: [String: PageReading] = [:], jobs: Int, reporting report: inout Report
  ) {
    guard let layer = draft.layer(of: council), let owner = layer.council else { return nil }
    guard let nation = draft.nation(of: council) else {
      report.add(.unknownNation(owner.nation, known: draft.nations))
      return nil
    }
    guard let offer = LocalOffer(joining: layer, to: nation, on: today) else { return nil }
    self = offer
    let checked = CheckedOffer(
      offer, layers: (nation, layer), besides: draft.filesOfNeighbours(of: council),
      sources: draft.sources, knowing: known, jobs: jobs)
    let found = checked.pieces.concurrentMap(jobs: jobs, checked.report)
    for (onWords, onRest) in found {
      report.add(contentsOf: onWords)
      report.add(contentsOf: onRest)
    }
    readabilityFiles = [nation, layer].filter { $0.readability != nil }
      .map { "Content/\($0.id)/\(Readability.name)" }
    readings = checked.readings(
      withReports: found[OfferRules.ofOffers.count...].map(\.onWords))
  }

  /// Joins the two layers: the council's files add to national ones of the same name.
  private init?(joining council: Layer, to national: Layer, on today: Day) {
    guard let owner = council.council, let nation = national.nation else { return nil }
    let additions = Dictionary(
      council.entitlementAdditions.map {
        ("\($0.kind.rawValue)/\($0.addition.page.slug)", $0.addition)
      },
      uniquingKeysWith: { first, _ in first })
    let entitlements = (national.entitlements + council.entitlements).sorted(
      by: Written.comesFirst)
    let pageAdditions = Dictionary(
      council.pageAdditions.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let raised = Set(council.amounts.map(\.id.value))
    let amounts = national.amounts.filter { !raised.contains($0.id.value) } + council.amounts
    let contacts = national.contacts + council.contacts
    let glossary = national.glossary + council.glossary
    self.init(
      today: today,
      nation: Nation(id: national.id, file: nation, of: national),
      council: owner,
      entitlements: entitlements.map {
        $0.page.adding(from: additions, startingWith: national.duties)
      },
      partnerServices: (national.partnerServices + council.partnerServices)
        .sorted(by: Written.comesFirst).map(\.page),
      pages: (national.pages + council.pages)
        .map { TextPage(page: $0.page, topics: $0.topics, addition: pageAdditions[$0.page.slug]) }
        .sorted { $0.page.slug < $1.page.slug },
      amounts: amounts.sorted { $0.id.value < $1.id.value },
      contacts: contacts.sorted { $0.id.value < $1.id.value },
      glossary: glossary.sorted { $0.term.lowercased() < $1.term.lowercased() },
      changes: (national.changes + council.changes).sorted { $0.date > $1.date },
      lists: national.lists.joined(with: council.lists),
      tables: national.tables + council.tables,
      images: national.images + council.images, formSources: national.forms + council.forms,
      published: council.published,
      amountsByID: byID(amounts, \.id.value),
      contactsByID: byID(contacts, \.id.value),
      termsByID: byID(glossary, \.id.value))
    everydayWords = national.everydayWords + council.everydayWords
  }
}

/// Records by their ids; of two with one id, which is an error, the first.
private func byID<Record>(_ records: [Record], _ id: (Record) -> String) -> [String: Record] {
  Dictionary(records.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
}

extension Nation {
  fileprivate init(id: String, file: NationFile, of layer: Layer) {
    self.init(
      id: id, name: file.name, topics: file.topics, areas: file.areas, stages: file.stages,
      statuses: layer.statuses, eligibility: layer.eligibility, audiences: file.audiences,
      ifToldNo: file.ifToldNo, helplines: file.helplines, duties: layer.duties,
      thresholds: file.thresholds)
  }
}

extension Entitlement {
  /// The same with what the council adds to it, and with the day of the law that it starts with.
  fileprivate func adding(
    from additions: [String: Addition], startingWith packs: [DutyPack]
  ) -> Entitlement {
    let addition = additions.isEmpty ? nil : additions["\(kind.rawValue)/\(page.slug)"]
    guard addition != nil || startsWith != nil else { return self }
    let pack = startsWith.flatMap { name in packs.first { $0.id.value == name.value } }
    let day = pack == nil ? inForceFrom : pack?.inForceFrom
    return Entitlement(
      kind: kind, page: page, topics: topics, area: area, basis: basis, who: who, amount: amount,
      howToGet: howToGet, ifToldNo: ifToldNo, contact: contact, inForceFrom: day,
      isComing: isComing || (startsWith != nil && day == nil), startsWith: startsWith, ends: ends,
      agreedByForum: agreedByForum, responsible: responsible,
      measure: measure, addition: addition)
  }
}

extension Layer {
  fileprivate var faultyNames: Set<String> {
    Set(faultyPaths.map { String($0.dropFirst("Content/\(id)/".count)) })
  }
}

extension CheckedOffer {
  /// What can be checked by itself: a rule of offers, a page, or what is written elsewhere, by its number.
  fileprivate enum Piece {
    case rule(Int), page(Int), other(Int)
  }

  /// All that is to be checked, the rules first: some of them take as long as hundreds of pages.
  fileprivate var pieces: [Piece] {
    OfferRules.ofOffers.indices.map(Piece.rule) + pages.indices.map(Piece.page)
      + others.indices.map(Piece.other)
  }

  /// What is wrong with a piece.
  fileprivate func report(on piece: Piece) -> (onWords: Report, onRest: Report) {
    switch piece {
    case .page(let number): return report(on: pages[number])
    case .other(let number): return report(on: others[number])
    case .rule(let number):
      var report = Report()
      OfferRules.ofOffers[number].check(self, reporting: &report)
      return (Report(), report)
    }
  }

  /// What is wrong with a page; the words of one that is known are not read again.
  private func report(on page: OfferPage) -> (onWords: Report, onRest: Report) {
    var (onWords, onFields) = (Report(), Report())
    if !page.isKnown {
      for rule in OfferRules.ofWords { rule.check(page, of: self, reporting: &onWords) }
    }
    for rule in OfferRules.ofFields { rule.check(page, of: self, reporting: &onFields) }
    return (onWords, onFields)
  }

  /// What later builds may know of each file, by its path.
  fileprivate func readings(withReports reports: [Report]) -> [String: PageReading] {
    var saidSomething = Set(layers.nation.report.diagnostics.compactMap(\.location?.path))
    saidSomething.formUnion(layers.council.report.diagnostics.lazy.compactMap(\.location?.path))
    var readings: [String: PageReading] = [:]
    readings.reserveCapacity(pages.count)
    for (number, report) in zip(pages.indices, reports) {
      let (path, reading) = (pages[number].path, pages[number].reading)
      let isSilent = report.diagnostics.isEmpty && !saidSomething.contains(path)
      readings[path] = isSilent ? reading : reading.notSilent
    }
    return readings
  }

  fileprivate init(
    _ offer: LocalOffer, layers: (nation: Layer, council: Layer), besides neighbours: [SourceFile],
    sources: SourceTree,
    knowing known: [String: PageReading], jobs: Int
  ) {
    let pages = offer.offerPages(knowing: known, jobs: jobs)
    self.init(
      offer: offer, pages: pages, others: offer.otherTexts,
      paths: layers.nation.paths.union(layers.council.paths),
      faultyNames: layers.nation.faultyNames.union(layers.council.faultyNames),
      pagesByPath: Dictionary(
        pages.indices.lazy.map { (pages[$0].path, $0) }, uniquingKeysWith: { first, _ in first }),
      agesByStatus: offer.nation.eligibility?.agesByStatus(), neighbours: neighbours,
      vocabulary: Vocabulary(of: offer), published: Published(by: offer),
      scores: [layers.nation, layers.council].reduce(into: [:]) { $1.add(to: &$0) },
      sources: sources,
      layers: layers)
  }
}
