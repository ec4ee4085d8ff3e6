import Diagnostics

@testable import OfferContent

extension Lists {
  /// Two routes, one of which says nothing but its stage, and what else a page can show.
  static let samples: Lists = {
    var lists = Lists()
    lists.routes = [
      .sample("Courses", provider: "help-at-hand", ages: 18...20, area: "derby-city"),
      .sample("=Confidence", stage: "earning"),
    ]
    lists.pledges = [
      Pledge(
        id: Located("talk", in: "Content/derby/data/pledges.csv"),
        service: Located("help-at-hand", in: "Content/derby/data/pledges.csv"),
        pledge: .words("A talk"), since: .words("2017"), status: .notConfirmed,
        checked: Located(.on("2026-11-01"), in: "Content/derby/data/pledges.csv"), report: "R")
    ]
    lists.paths = [
      .routes: ["Content/derby/data/eet-routes.csv"], .pledges: ["Content/derby/data/pledges.csv"],
    ]
    return Lists().joined(with: lists)
  }()
}

extension Route {
  static func sample(
    _ title: String, stage: String = "learning", provider: String? = nil,
    ages: ClosedRange<Int>? = nil, area: String? = nil
  ) -> Route {
    let path = "Content/derby/data/eet-routes.csv"
    return Route(
      title: Located(title, in: path), stage: Located(stage, in: path),
      provider: Located(provider.map(Known.known) ?? .toConfirm, in: path),
      level: Located(.toConfirm, in: path),
      ages: Located(ages.map(Known.known) ?? .toConfirm, in: path),
      area: Located(area.map(Known.known) ?? .toConfirm, in: path),
      howToApply: Located(.known(.words("Ask, or write")), in: path),
      checked: Located(.on("2026-11-01"), in: path), report: "March 2021 report", anchor: "")
  }
}

extension Outcome {
  static func sample(
    _ label: String, _ value: Value, unit: Unit = .percent, base: Value? = nil
  ) -> Outcome {
    let path = "Content/derby/data/outcomes.csv"
    return Outcome(
      id: Located(label.lowercased(), in: path), chart: Located("chart", in: path), label: label,
      asOf: When("2021-03"), value: value, unit: Located(unit, in: path), base: base, report: "R",
      note: nil)
  }
}

extension Diagram {
  /// Steps called by their numbers, with these ways between them.
  static func sample(steps: Int, ways: [(from: Int, to: Int, label: String?)]) -> Diagram {
    Diagram(
      id: Located("way", in: "Content/derby/data/diagrams.yaml"), title: "A way",
      steps: (1...steps).map { Step(id: "\($0)", text: "Step \($0)", detail: nil) },
      arrows: ways.map { Arrow(from: $0.from, to: $0.to, label: $0.label) })
  }
}
