import Diagnostics
import FoundationEssentials
import OfferContent
import OfferForms
import OfferSite
import OfferTemplates

/// All that must be true, and why: what `offer rules` prints.
struct Handbook {
  /// Every rule of every room, in the order in which content is met by them.
  static let rules =
    Rule.contentRules + Rule.markdownRules + Rule.formRules + Rule.templateRules + Rule.siteRules
    + Rule.commandRules

  /// The rules to explain.
  let rules: [Rule]

  /// Finds rules by name; every rule where none is named.
  init(of names: [String]) throws(Stop) {
    var found: [Rule] = []
    for name in names {
      guard let rule = Handbook.rules.first(where: { $0.id == name || $0.code == name }) else {
        let nearest = NearestName.of(name, among: Handbook.rules.map(\.id))
        throw Stop.wrongUse(
          "there is no rule '\(name)'",
          help: nearest.map { "write '\($0)'" } ?? "type 'offer rules' to see them all")
      }
      found.append(rule)
    }
    rules = names.isEmpty ? Handbook.rules : found
  }

  /// The handbook as text, in a format of the given name.
  func text(as format: String?) throws(Stop) -> String {
    let terminal = Terminal.results
    switch try format.map({ name throws(Stop) in try ReportFormat(named: name) }) {
    case nil: return text(inColour: terminal.showsColour)
    case .people: return text(inColour: terminal.showsColour)
    case .plain: return text(inColour: false)
    case .json: return try json()
    case .sarif, .github:
      throw Stop.wrongUse(
        "the rules are not written as '\(format ?? "")'", help: "use one of: people, plain, json")
    }
  }
}

extension Handbook {
  private struct Entry: Encodable {
    let id: String
    let code: String?
    let severity: String
    let statement: String
    let why: String
  }

  private func text(inColour: Bool) -> String {
    rules.map { rule in
      let name = inColour ? "\u{1B}[1m\(rule.id)\u{1B}[0m" : rule.id
      let code = rule.code.map { ", \($0)" } ?? ""
      return "\(name) (\(rule.severity.rawValue)\(code))\n  \(rule.statement)\n  \(rule.why)\n"
    }.joined(separator: "\n")
  }

  private func json() throws(Stop) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let entries = rules.map {
      Entry(
        id: $0.id, code: $0.code, severity: $0.severity.rawValue, statement: $0.statement,
        why: $0.why)
    }
    guard let data = try? encoder.encode(entries) else { return "[]\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
