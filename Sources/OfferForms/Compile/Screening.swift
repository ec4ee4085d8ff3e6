import Diagnostics

extension Form {
  /// The questions that say whether a data protection impact assessment is needed (UK GDPR Article 35),
  /// answered as far as a form can: the rest waits for the council's data protection officer.
  var screening: FormArtefact {
    FormArtefact("dpia-screening.md", bytes: Array(specification.screeningText.utf8))
  }
}

extension FormSpecification {
  fileprivate var screeningText: String {
    let rows = screeningAnswers.map { "| \($0.question) | \($0.answer.inTableCell) |" }
    return """
      # Is an impact assessment needed? \(title.words)

      Form `\(id.value)`, version `\(version.value)`, for \(controller.name). Compiled from the form: what
      a form cannot know is `to-confirm`. The data protection officer decides (UK GDPR Article 35(2)).

      | Question | Answer |
      | --- | --- |
      \(rows.joined(separator: "\n"))

      Decision: to-confirm. By: to-confirm. On: to-confirm.

      """
  }

  private var screeningAnswers: [(question: String, answer: String)] {
    let special = fields.filter { $0.special != nil }.map { "`\($0.id)`" }
    let free = fields.filter(\.isFree).map { "`\($0.id)`" }
    let identifying = fields.filter(\.identifies).map { "`\($0.id)`" }
    let others = recipients.filter { $0.id != controller.id }.map(\.name)
    let longest = purposes.map {
      "\($0.id): \($0.retention.cap?.inWords ?? $0.retention.period.inWords)"
    }
    return [
      (
        "Special categories or offences on a large scale (Article 35(3)(b))?",
        special.isEmpty
          ? "None is asked for." : "Asked for: \(inOneCell(special)). Scale: to-confirm."
      ),
      (
        "Decisions by a machine with a serious effect (Article 35(3)(a))?",
        "to-confirm: the form itself decides nothing about a person."
      ),
      ("Watching a public place (Article 35(3)(c))?", "No."),
      (
        "People who need more protection, children among them (recital 75)?",
        "Yes: care leavers. \(screenedAges)"
      ),
      (
        "Does anything say who sent it?",
        identifying.isEmpty ? "No question asks." : "Yes: \(inOneCell(identifying))."
      ),
      (
        "Can somebody write freely, about others too?",
        free.isEmpty ? "No." : "Yes: \(inOneCell(free))."
      ),
      (
        "Does anybody but the council see it?",
        others.isEmpty ? "No." : "Yes: \(inOneCell(others))."
      ),
      (
        "Is consent the basis where people may feel that they have to say yes (recital 43)?",
        consentAnswer
      ),
      ("How long is it kept at most?", inOneCell(longest) + "."),
      ("Is it put together with other records?", "to-confirm"),
      ("Is it new technology?", "to-confirm: it depends on the engine."),
      ("Does it leave the United Kingdom?", "to-confirm: it depends on the engine."),
    ]
  }

  private var screenedAges: String {
    guard let youngest = ages?.youngest ?? ages?.youngestForContact else {
      return "Ages are not asked."
    }
    return ages?.youngest == nil
      ? "Of people under \(youngest) nothing is kept that tells who they are."
      : "People under \(youngest) cannot send it."
  }

  private var consentAnswer: String {
    let consents = purposes.filter(\.basis.isConsent).map { "`\($0.id)`" }
    return consents.isEmpty
      ? "Consent is no basis here."
      : "Consent is the basis of \(inOneCell(consents)). A no changes nothing else: to-confirm."
  }
}

extension FormField {
  /// Whether an answer is in somebody's own words.
  fileprivate var isFree: Bool { [.text, .longText].contains(kind) }
}

extension String {
  /// The words in a cell of a Markdown table.
  fileprivate var inTableCell: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
