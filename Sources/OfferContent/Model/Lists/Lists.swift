import Diagnostics

/// The lists and records of `data` whose meaning the program knows, of one layer or of an offer.
public struct Lists: Sendable {
  /// A list kept in a spreadsheet, by the name of its file and of the block that shows it.
  public enum Name: String, CaseIterable, Sendable {
    /// The EET matrix.
    case routes = "eet-routes"

    /// Who has pledged what.
    case pledges

    /// What the council has promised.
    case commitments

    /// What care leavers said and what was done.
    case replies = "you-said-we-did"

    /// Figures of reports.
    case outcomes
  }

  /// What words can show of them.
  public enum Shown: Hashable, Sendable {
    /// A list.
    case list(Name)

    /// A chart of figures.
    case chart(String)

    /// A diagram, by its id.
    case diagram(String)

    /// What was said and done, by its id.
    case reply(String)

    /// What changes at which age.
    case timeline

    /// Reads what a `PageReading` holds: the name of a list, or a kind and a name; nil where it is a list
    /// of another kind.
    init?(_ name: String) {
      let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      switch (parts.first, parts.last.map(String.init)) {
      case ("chart", let name?) where parts.count == 2: self = .chart(name)
      case ("diagram", let name?) where parts.count == 2: self = .diagram(name)
      case ("you-said", let name?) where parts.count == 2: self = .reply(name)
      case ("timeline", _?) where parts.count == 2: self = .timeline
      default:
        guard let list = Name(rawValue: name) else { return nil }
        self = .list(list)
      }
    }
  }

  /// The ways into learning and work.
  public internal(set) var routes: [Route] = []

  /// Who has pledged what.
  public internal(set) var pledges: [Pledge] = []

  /// What the council has promised.
  public internal(set) var commitments: [Commitment] = []

  /// What care leavers said and what was done.
  public internal(set) var replies: [Reply] = []

  /// Figures of reports.
  public internal(set) var outcomes: [Outcome] = []

  /// How things go, step by step.
  public internal(set) var diagrams: [Diagram] = []

  /// What changes at which age, the youngest first.
  public internal(set) var timeline: [Milestone] = []

  /// The files in which they stand, by the names of the lists.
  public internal(set) var paths: [Name: [String]] = [:]
}

extension Lists {
  /// Finds what was said and done by its id.
  public func reply(_ id: String) -> Reply? { replies.first { $0.id.value == id } }

  /// Finds a diagram by its id.
  public func diagram(_ id: String) -> Diagram? { diagrams.first { $0.id.value == id } }

  /// The figures of a chart, in their order.
  public func outcomes(ofChart name: String) -> [Outcome] {
    outcomes.filter { $0.chart.value == name }
  }

  /// The anchors of a list's records on the page that shows it, in their order.
  public func anchors(of name: Name) -> [String] {
    switch name {
    case .routes: routes.map(\.anchor)
    case .pledges: pledges.map(\.anchor)
    case .commitments: commitments.map(\.anchor)
    case .replies: replies.map(\.anchor)
    case .outcomes: outcomes.map(\.anchor)
    }
  }

  /// The anchors of the records that words show.
  func anchors(of shown: Shown) -> [String] {
    switch shown {
    case .list(let name): anchors(of: name)
    case .chart(let name): outcomes(ofChart: name).map(\.anchor)
    case .diagram, .reply, .timeline: []
    }
  }

  /// The files in which that stands which words show.
  public func paths(of shown: Shown) -> [String] {
    switch shown {
    case .list(let name): paths[name] ?? []
    case .chart: paths[.outcomes] ?? []
    case .reply: paths[.replies] ?? []
    case .diagram(let id): diagram(id).map { [$0.id.location.path] } ?? []
    case .timeline: timeline.map(\.location.path)
    }
  }

  /// The nation's lists and a council's, its own behind.
  func joined(with others: Lists) -> Lists {
    var joined = self
    joined.routes += others.routes
    joined.pledges += others.pledges
    joined.commitments += others.commitments
    joined.replies += others.replies
    joined.outcomes += others.outcomes
    joined.diagrams += others.diagrams
    joined.timeline += others.timeline
    joined.timeline.sort { ($0.age, $0.location) < ($1.age, $1.location) }
    joined.paths.merge(others.paths) { $0 + $1 }
    var anchors = HeadingAnchors()
    for index in joined.routes.indices {
      joined.routes[index].anchor = anchors.anchor(
        for: "route-\(joined.routes[index].title.value)")
    }
    return joined
  }
}

extension Pledge {
  /// Its anchor on the page that shows the list.
  public var anchor: String { "pledge-\(id.value)" }
}

extension Commitment {
  /// Its anchor on the page that shows the list.
  public var anchor: String { "commitment-\(id.value)" }
}

extension Reply {
  /// Its anchor on the page that shows the list.
  public var anchor: String { "said-\(id.value)" }
}

extension Outcome {
  /// Its anchor on the page that shows the list.
  public var anchor: String { "figure-\(id.value)" }
}
