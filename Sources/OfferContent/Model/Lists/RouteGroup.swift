import Diagnostics

/// What the list of routes can be narrowed by: one stage, one band of ages or one area at a time.
public struct RouteGroup: Hashable, Sendable {
  /// What it is one of.
  public enum Kind: String, CaseIterable, Sendable {
    /// The stages on the way into work.
    case stage

    /// Bands of ages.
    case ages

    /// Areas of the council.
    case area
  }

  /// What it is one of.
  public let kind: Kind

  /// Its name in lists and addresses.
  public let id: String

  /// Its name on the page.
  public let title: String

  /// What it is for, in a sentence; empty where there is nothing to say.
  public let summary: String

  /// The bands of ages: until the leaving-care duties of 18, until the adviser by right ends at 21, and
  /// until all ends at 25.
  ///
  /// Source: Children Act 1989 s.23C and s.23CZB.
  static let bands = [16...17, 18...20, 21...24]
}

extension RouteGroup {
  /// All by which the routes of an offer can be narrowed; none where it has no routes.
  public static func all(of offer: LocalOffer) -> [RouteGroup] {
    guard !offer.lists.routes.isEmpty else { return [] }
    return offer.nation.stages.map {
      RouteGroup(kind: .stage, id: $0.id, title: $0.title, summary: $0.summary)
    }
      + bands.map {
        RouteGroup(
          kind: .ages, id: "\($0.lowerBound)-\($0.upperBound)",
          title: "\($0.lowerBound) to \($0.upperBound)", summary: "")
      }
      + offer.council.places.map {
        RouteGroup(kind: .area, id: $0.id, title: $0.title, summary: "")
      }
  }

  /// The address of its page below the council's folder.
  public var address: String { "routes/\(kind.rawValue)-\(id).html" }
}

extension Route {
  /// Of a kind of groups, the names of those that a route belongs to; nil where that is not known or it
  /// is in all of them.
  public func groups(_ kind: RouteGroup.Kind) -> [String]? {
    switch kind {
    case .stage: [stage.value]
    case .ages:
      ages.value.value.map { ages in
        RouteGroup.bands.filter { $0.overlaps(ages) }.map { "\($0.lowerBound)-\($0.upperBound)" }
      }
    case .area:
      area.value.value.flatMap { $0 == Route.everywhere ? nil : [$0] }
    }
  }

  /// Whether a route stands on the page of a group: what is not known is not left out.
  public func isShown(in group: RouteGroup) -> Bool {
    groups(group.kind)?.contains(group.id) ?? true
  }
}
