import Diagnostics
import OfferTemplates
import Testing

/// What a template makes of a plain value; anything wrong fails the test.
func plain(
  _ text: String, _ value: PlainValue = [:], partials: [String: String] = [:]
) -> String {
  var report = Report()
  let template = PlainTemplate(text, partials: partials, reporting: &report)
  let rendered = template?.render(value, reporting: &report)
  #expect(lines(report) == [])
  return rendered ?? ""
}

/// What is wrong with a template that is used without a view.
func plainProblems(_ text: String, partials: [String: String] = [:]) -> [String] {
  var report = Report()
  let template = PlainTemplate(text, partials: partials, reporting: &report)
  #expect((template == nil) == report.hasErrors)
  return lines(report)
}

/// What the template `page` makes of a page; anything wrong fails the test.
func page(
  _ text: String, _ view: PageView = PageView(), others: [String: String] = [:]
) -> String {
  var report = Report()
  let template = library(text, others).template("page", for: PageView.self, reporting: &report)
  #expect(lines(report) == [])
  return template.map { String(decoding: $0.render(view), as: UTF8.self) } ?? ""
}

/// What is wrong with the template `page` when it shows a page.
func problems(_ text: String, others: [String: String] = [:]) -> [String] {
  var report = Report()
  let template = library(text, others).template("page", for: PageView.self, reporting: &report)
  #expect((template == nil) == report.hasErrors)
  return lines(report)
}

func library(_ page: String, _ others: [String: String] = [:]) -> TemplateLibrary {
  let all = others.merging(["page": page]) { $1 }
  return TemplateLibrary(
    all.map { SourceFile(path: "Templates/\($0.key).mustache", text: $0.value) })
}

/// Each thing that was found on one line, its help and its notes on lines of their own.
func lines(_ report: Report) -> [String] {
  report.inReadingOrder.flatMap { found in
    [
      "\(found.location.map(\.text) ?? "nowhere") \(found.severity) [\(found.rule.id)] \(found.message)",
      "help: \(found.help)",
    ] + found.notes.map { "note: \($0.location.text) \($0.message)" }
  }
}

extension Diagnostics.SourceLocation {
  fileprivate var text: String { "\(path):\(line):\(column)+\(length)" }
}
