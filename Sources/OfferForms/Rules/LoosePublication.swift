import Diagnostics

/// What is published of answers is counts of choices, and never says more than all counts of people do.
struct LoosePublication: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      let drafts = [form.draft.publication, form.addition?.publication].compactMap(\.self)
      for publication in drafts { check(publication, reporting: &report) }
      for field in form.draft.publication.fields {
        guard let kind = form.draft.kind(of: field.value), !kind.hasOptions else { continue }
        report.add(.countedWords(field))
      }
    }
  }

  private func check(_ publication: FormDraft.Publication, reporting report: inout Report) {
    guard let location = publication.location else { return }
    if publication.suppressBelow < 10 {
      report.add(.loosePublication("suppress-below", publication.suppressBelow, at: location))
    }
    if publication.roundTo < 5 || !publication.roundTo.isMultiple(of: 5) {
      report.add(.loosePublication("round-to", publication.roundTo, at: location))
    }
    if publication.smallestBase < 20 {
      report.add(.loosePublication("min-base", publication.smallestBase, at: location))
    }
  }
}

extension Rule {
  static let loosePublication = Rule(
    "loose-publication", .error,
    "Only counts of choices are published: under 10 hidden, the rest to 5, shares from 20 people on.",
    why: "Whoever knows one of the few would learn what they answered.")
}

extension Diagnostic {
  fileprivate static func loosePublication(
    _ key: String, _ number: Int, at location: SourceLocation
  ) -> Diagnostic {
    let help =
      switch key {
      case "suppress-below": "write 10 or more"
      case "round-to": "write 5 or a multiple of it"
      default: "write 20 or more"
      }
    return Diagnostic(
      .loosePublication, "'\(key): \(number)' says more about few people than may be published",
      at: location, help: help)
  }

  fileprivate static func countedWords(_ field: Located<String>) -> Diagnostic {
    Diagnostic(
      .loosePublication, "'\(field.value)' is what people write, and is not published",
      at: field.location, help: "count a question with answers to choose from, or take it out")
  }
}
