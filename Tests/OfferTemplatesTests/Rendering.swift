import Diagnostics
import OfferTemplates
import Testing

/// What a template makes of a plain value; anything wrong fails the test.
func plain(
  _ text: String, _ value: PlainValue = .object([:]), partials: [String: String] = [:]
) -> String {
  var report = Report()
  let template = PlainTemplate(text, partials: partials, reporting: &report)
  let rendered = template?.render(value, reporting: &report)
  #expect(report.diagnostics.map(\.message) == [])
  return rendered ?? ""
}
