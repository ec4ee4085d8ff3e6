import Diagnostics
import TestSupport
import Testing

@testable import OfferForms

/// What is said of the sample once some words of it change.
struct Mistake: CustomTestStringConvertible {
  let rule: String
  let old: String
  let new: String
  let message: String

  init(_ rule: String, _ old: String, _ new: String, _ message: String) {
    (self.rule, self.old, self.new, self.message) = (rule, old, new, message)
  }

  var testDescription: String { "\(rule): \(message)" }

  /// What is said, without places.
  var said: [String] {
    SampleForms.report(replacing: old, with: new).inReadingOrder.map {
      "\($0.severity.rawValue) \($0.rule.id): \($0.message)"
    }
  }

  /// Expects that it is none.
  func expectNothing(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    #expect(said == [], sourceLocation: sourceLocation)
  }

  /// Expects that nothing else is said.
  func expectToBeSaid(
    as severity: Severity = .error, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(said == ["\(severity.rawValue) \(rule): \(message)"], sourceLocation: sourceLocation)
  }
}

/// The errors of the specification that are about consent, E01 to E09.
@Suite struct ConsentRuleTests {
  @Test(arguments: [
    Mistake(
      "incomplete-purpose", "    basis: legal-obligation\n", "",
      "the purpose 'stop' does not say what makes it lawful"),
    Mistake(
      "incomplete-purpose",
      "    say: \"{{council}} uses this to find your answers and to delete them.\"\n", "",
      "the purpose 'stop' does not say what is done with the answers"),
    Mistake(
      "purpose-question", "    ask: Can {{council}} use your email address to answer you?\n", "",
      "the purpose 'reply' needs a yes and has no question"),
    Mistake(
      "purpose-question", "    if-no: We still read what you write.\n", "",
      "the purpose 'reply' does not say what happens on no"),
    Mistake(
      "purpose-question", "    agree: true\n", "",
      "the purpose 'triage' asks, but on the basis 'public-task' nobody can say no"),
    Mistake(
      "purpose-question", "    valid-for: P12M\n", "    valid-for: P12M\n    agree: true\n",
      "the purpose 'reply' asks for a consent and for an agreement"),
    Mistake(
      "purpose-question", "- consent: triage\n", "",
      "no group of 'pages' asks for the yes to 'triage'"),
    Mistake(
      "unnamed-recipient", "ask: Can {{council}} use", "ask: Can we use",
      "the question does not name 'council', who reads the answers"),
    Mistake(
      "unnamed-recipient", "ask: Can {{council}} use",
      "ask: Can {{council}} and other agencies use",
      "'other agencies' could be anybody"),
    Mistake(
      "unnamed-recipient", "ask: Can {{referral-hub}} see",
      "ask: Can {{referral-hub}} and Anytown College see",
      "the question names 'Anytown College', who is not among the recipients"),
    Mistake(
      "field-without-purpose", "words: {for: [read], max", "words: {max",
      "the question 'words' serves no purpose"),
    Mistake(
      "bundled-field", "email: {for: [reply], gate: reply, required: true",
      "email: {for: [reply], identifies: false, required: true",
      "'email' must be answered, even by those who say no to what it is for"),
    Mistake(
      "unprotected-field", "basis: explicit-consent", "basis: consent",
      "'support' is about health, and the purpose 'share-health' may not use that"),
    Mistake(
      "unprotected-field", "support: {gate: share-health", "support: {for: [share-health]",
      "'support' is about health, and is kept without a yes"),
    Mistake(
      "wrong-gate", "- consent: share-health\n- ask: {support: long-text}\n",
      "- ask: {support: long-text}\n- consent: share-health\n",
      "'support' is asked before the yes to 'share-health' that it depends on"),
    Mistake(
      "wrong-gate", "phone: {for: [triage], required", "phone: {gate: triage, required",
      "'triage' is no consent: its basis is 'public-task'"),
    Mistake(
      "crowded-consent", "- consent: reply\n- ask: {email: email}\n",
      "- consent: reply\n  ask: {email: email}\n",
      "something else is asked together with the yes to 'reply'"),
    Mistake(
      "crowded-consent", "- consent: reply\n", "- title: Nothing\n- consent: reply\n",
      "this group asks nothing"),
    Mistake(
      "preselected", "helped: {for: [read]", "helped: {default: \"yes\", for: [read]",
      "'default' would answer the question before somebody does"),
    Mistake(
      "preselected", "    valid-for: P12M\n", "    checked: true\n    valid-for: P12M\n",
      "'checked' would answer the question before somebody does"),
  ])
  func `what breaks it is said, and nothing else`(mistake: Mistake) {
    mistake.expectToBeSaid()
  }

  @Test func `incomplete-purpose and without retention: each missing line is named`() {
    let report = SampleForms.report(
      replacing: "    retain: {for: P6M, from: submitted, then: delete}\n    valid-for: P12M\n",
      with: "")
    #expect(
      report.lines.filter { $0.contains("incomplete-purpose") } == [
        "Content/england/forms/feedback.yaml:17:3 error incomplete-purpose: "
          + "the purpose 'reply' does not say how long the answers are kept"
      ])
  }

  @Test func `unprotected-field: a condition of Article 9 stands for explicit consent`() {
    let report = SampleForms.report(
      replacing: "    basis: explicit-consent\n",
      with: "    basis: consent\n    condition: UK GDPR Article 9(2)(h)\n")
    #expect(report.lines == [])
  }

  @Test func `bundled-field: what must be answered may serve something else as well`() {
    let report = SampleForms.report(
      replacing: "phone: {for: [triage], required",
      with: "phone: {for: [triage, share-health], required")
    #expect(report.lines == [])
  }
}

/// The errors of the specification that are about everything else, E10 to E21.
@Suite struct FormRuleTests {
  @Test(
    arguments: [
      Mistake(
        "file-field", "words: long-text", "words: upload",
        "a form cannot ask for a file, and 'upload' does"),
      Mistake(
        "strange-organisation", "anytown-hub: {name: Anytown Careers Hub, role: processor, ",
        "anytown-hub: {name: Anytown Careers Hub, ",
        "'anytown-hub' has no role: nobody knows whether it decides or works for others"),
      Mistake(
        "strange-organisation",
        ", role: controller, privacy: \"https://college.example.org\", ico: Z3}",
        ", role: controller}",
        "'anytown-college' has no privacy page"),
      Mistake(
        "wrong-period", "{for: P1Y, from: case-closed, max: P2Y",
        "{for: 1 year, from: case-closed, max: P2Y",
        "'1 year' is not a length of time as 'for' needs it"),
      Mistake(
        "wrong-period", "{for: P1Y, from: case-closed, max: P2Y", "{for: P1Y, max: P2Y",
        "'retain' does not say from when that time runs"),
      Mistake(
        "endless-retention", "from: case-closed, max: P2Y", "from: case-closed",
        "the answers for 'triage' are kept for ever where 'case-closed' never comes"),
      Mistake(
        "endless-retention", "max: P2Y", "max: P6M",
        "the longest time for 'triage', 6 months, is shorter than the usual one, 1 year"),
      Mistake(
        "withdrawal-way",
        "withdraw: {form: withdraw, act-within: P5D, proof: P1Y, also: [ask]}\nsafety: {checked: \"Monday to Friday\", limits: \"If you tell us that somebody is in danger, we may have to tell people who can help.\", urgent",
        "safety: {checked: \"Monday to Friday\", limits: \"If you tell us that somebody is in danger, we may have to tell people who can help.\", urgent",
        "the form asks for a yes that nobody can take back"),
      Mistake(
        "withdrawal-way", "- ask: {reach: text}\nfields:\n",
        "- ask: {reach: text, one: text}\nfields:\n"
          + "  one: {for: [stop], required: true, label: One}\n",
        "to take a yes back, 2 questions must be answered, and 1 to give it"),
      Mistake(
        "unknown-form", "withdraw: {form: withdraw,", "withdraw: {form: withdrawl,",
        "there is no form called 'withdrawl'"),
      Mistake(
        "not-anonymous", "words: {for: [read], max", "words: {for: [read], identifies: true, max",
        "'words' says who somebody is, and the form is anonymous"),
      Mistake(
        "missing-age-page", ", below-min: \"Ask your personal adviser to do this with you.\"", "",
        "people under 18 are told nothing"),
    ])
  func `what breaks it is said, and nothing else`(mistake: Mistake) {
    mistake.expectToBeSaid()
  }

  @Test func `threatening-no: a loss is warned of`() {
    Mistake(
      "threatening-no", "if-no: We still read what you write.",
      "if-no: You won’t get an answer to any form.",
      "'you won't get' sounds like a loss for those who say no"
    ).expectToBeSaid(as: .warning)
  }

  @Test func `without-safety: room to write needs words about danger`() {
    let safety = """
      safety: {checked: "Monday to Friday", limits: "If you tell us that somebody is in danger, we may have to tell people who can help."}
      other-ways
      """
    Mistake(
      "without-safety", safety, "other-ways",
      "'support' has room to write, and the form says nothing about danger"
    ).expectToBeSaid()
  }

  @Test func `engine-name: two names that differ by underscores are one to some engines`() {
    Mistake(
      "engine-name", "- ask: {reach: text}\nfields:\n",
      "- ask: {reach: text, re_ach: text}\nfields:\n  re_ach: {for: [stop], label: One}\n",
      "'reach' and 're_ach' are one name to an engine that takes letters only"
    ).expectToBeSaid()
    Mistake(
      "engine-name", "- ask: {reach: text}\nfields:\n",
      "- ask: {reach: text, line2: text}\nfields:\n  line2: {for: [stop], label: One}\n",
      "'line2' has something else than letters in its name"
    ).expectToBeSaid()
    #expect(FormField.engineName(of: "start_date") == "startDate")
    #expect(FormField.engineName(of: "consent-share-health") == "consentShareHealth")
  }
}
