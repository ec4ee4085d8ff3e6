public import Diagnostics

/// A way into learning or work: a row of the EET matrix (`data/eet-routes.csv`).
public struct Route: Sendable {
  /// What `area` says of a route that can be had wherever somebody lives.
  public static let everywhere = "everywhere"

  /// What it is called.
  public let title: Located<String>

  /// The stage of the way into work, by its id in `nation.yaml`.
  public let stage: Located<String>

  /// The partner service that gives it, by the name of its file.
  public let provider: Located<Known<String>>

  /// How hard it is, in words.
  public let level: Located<Known<String>>

  /// The ages it is for, in whole years, both ends included.
  public let ages: Located<Known<ClosedRange<Int>>>

  /// Where it can be had: the id of a place in `council.yaml`, or `everywhere`.
  public let area: Located<Known<String>>

  /// How to get in.
  public let howToApply: Located<Known<Prose>>

  /// The day on which somebody last checked it.
  public let checked: Located<Day>

  /// Where it was read.
  public let report: String

  /// Its anchor on the page that shows the list.
  public internal(set) var anchor: String
}

extension Route {
  /// The places of the cells that nobody has confirmed yet.
  public var placesToConfirm: [SourceLocation] {
    [
      Route.placeToConfirm(provider), Route.placeToConfirm(level), Route.placeToConfirm(ages),
      Route.placeToConfirm(area), Route.placeToConfirm(howToApply),
    ].compactMap(\.self)
  }

  private static func placeToConfirm<Value>(_ cell: Located<Known<Value>>) -> SourceLocation? {
    cell.value == .toConfirm ? cell.location : nil
  }
}
