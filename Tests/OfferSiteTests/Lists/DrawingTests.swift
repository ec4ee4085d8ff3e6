import Testing

@testable import OfferContent
@testable import OfferSite

@Suite struct DrawingTests {
  private func svg(_ drawing: Drawing, title: String = "Title") -> String {
    var bytes: [UInt8] = []
    drawing.write("bars", title: title, description: "What it shows", id: "x", into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a drawing is a picture with a name, and has no style of its own`() throws {
    let chart = try #require(BarChart(of: [.sample("A & B", .tenths(596))]))
    let svg = svg(chart.drawing, title: "<Title>")
    #expect(svg.hasPrefix("<svg class=\"bars\" viewBox=\"0 0 320 "))
    #expect(
      svg.contains("role=\"img\" aria-labelledby=\"x-title\" aria-describedby=\"x-desc\""))
    #expect(svg.contains("<title id=\"x-title\">&lt;Title&gt;</title>"))
    #expect(svg.contains("<desc id=\"x-desc\">What it shows</desc>"))
    #expect(svg.contains(">A &amp; B</text>"))
    #expect(!svg.contains("style="))
  }

  @Test func `a percentage is drawn as a share of a hundred, with its number`() throws {
    let chart = try #require(BarChart(of: [.sample("A", .tenths(596)), .sample("B", .tenths(0))]))
    let svg = svg(chart.drawing)
    #expect(svg.contains("<rect class=\"bar\" x=\"0\" y=\"21\" width=\"149\""))
    #expect(svg.ranges(of: "class=\"bar\"").count == 1)
    #expect(svg.ranges(of: "class=\"track\" x=\"0\"").count == 2)
    #expect(svg.contains(">59.6%</text>"))
    #expect(svg.contains(">0%</text>"))
  }

  @Test func `people are drawn against the largest number, and a hidden one has no bar`() throws {
    let chart = try #require(
      BarChart(of: [
        .sample("A", .tenths(1000), unit: .people), .sample("B", .hidden, unit: .people),
        .sample("C", .tenths(500), unit: .people),
      ]))
    let svg = svg(chart.drawing)
    #expect(svg.contains("width=\"250\""))
    #expect(svg.contains("width=\"125\""))
    #expect(svg.ranges(of: "class=\"bar\"").count == 2)
    #expect(chart.description.contains("B: too few to show, March 2021."))
  }

  @Test func `one number that is no share is not drawn`() {
    #expect(BarChart(of: [.sample("A", .tenths(1000), unit: .people)]) == nil)
    #expect(BarChart(of: []) == nil)
  }

  @Test func `words are broken before they leave the box`() {
    let lines = TextMeasure.lines(of: "You start here and read on", within: 100, size: 14)
    #expect(lines.count > 1)
    #expect(lines.joined(separator: " ") == "You start here and read on")
    for line in lines { #expect(TextMeasure.width(of: line) * 14 <= 100 * 100, "\(line)") }
    #expect(TextMeasure.lines(of: "Incomprehensibilities", within: 20, size: 14).count == 1)
  }

  @Test func `steps in turn lead straight down and take the whole width`() {
    let svg = svg(
      StepChart(of: .sample(steps: 3, ways: [(0, 1, nil), (1, 2, "Then")])).drawing)
    #expect(svg.ranges(of: "class=\"head\"").count == 2)
    #expect(svg.contains("width=\"296\""))
    #expect(svg.contains(">Then</text>"))
    #expect(svg.contains(">3. Step 3</text>"))
  }

  @Test func `a way back runs along the side, up into the step that it leads to`() throws {
    let chart = StepChart(
      of: .sample(steps: 3, ways: [(0, 1, nil), (1, 2, nil), (2, 0, "If you leave early")]))
    let svg = svg(chart.drawing)
    #expect(svg.contains("<path class=\"way\" d=\"M177 152H183q6 0 6 -6V26q0 -6 -6 -6H185\"/>"))
    #expect(svg.contains("<path class=\"head\" d=\"M178 20l9 -5v10z\"/>"))
    #expect(svg.contains(">If you leave</text>"))
  }

  @Test func `no two ways share a lane where they pass each other`() {
    let boxes = (0..<5).map { (top: $0 * 60, height: 40) }
    let ways = SideWays(
      [
        Diagram.Arrow(from: 0, to: 2, label: nil), Diagram.Arrow(from: 1, to: 3, label: nil),
        Diagram.Arrow(from: 4, to: 0, label: nil), Diagram.Arrow(from: 3, to: 4, label: nil),
      ], beside: boxes)
    for one in ways.ways {
      for other in ways.ways where one.arrow != other.arrow && one.lane == other.lane {
        #expect(!one.span.overlaps(other.span), "\(one) and \(other)")
      }
    }
    #expect(ways.laneCount == 3)
  }
}
