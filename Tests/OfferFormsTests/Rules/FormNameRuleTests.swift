import Diagnostics
import TestSupport
import Testing

@testable import OfferForms

/// What forms, questions, organisations and versions may be called, and that what is named is there.
@Suite struct FormNameRuleTests {
  @Test(arguments: [
    Mistake(
      "form-name", "form: withdraw\n", "form: take-back\n",
      "the form in the file 'withdraw.yaml' calls itself 'take-back'"),
    Mistake(
      "form-name", "partners: [anytown-college]", "partners: [anytown-college, anytown-college]",
      "two forms are called 'eet-partner-anytown-college'"),
    Mistake(
      "wrong-version", "form: withdraw\nversion: \"2026-11-26.1\"",
      "form: withdraw\nversion: \"2026-11-31.1\"",
      "'2026-11-31.1' is not a version"),
    Mistake(
      "unknown-form", "eet-partner, withdraw]", "eet-partner, withdraw, fedback]",
      "there is no form called 'fedback'"),
    Mistake(
      "unknown-organisation", "council: anytown-council,", "council: anytown-councl,",
      "there is no organisation called 'anytown-councl'"),
    Mistake(
      "unknown-organisation", "Ask {{referral-hub}} to help you.",
      "Ask {{referal-hub}} to help you.",
      "there is no organisation called 'referal-hub'"),
    Mistake(
      "unknown-form-part", "words: {for: [read]", "words: {for: [red]",
      "the form has no purpose called 'red'"),
    Mistake(
      "unknown-form-part", "count: [helped]", "count: [helpt]",
      "the form has no question called 'helpt'"),
    Mistake(
      "unknown-form-part", "value: elsewhere,", "value: elswhere,",
      "the form has no answer called 'elswhere'"),
    Mistake(
      "unknown-contact", "urgent: [help-at-hand]", "urgent: [help-at-han]",
      "there is no contact called 'help-at-han'"),
    Mistake(
      "unknown-contact", "contact: ask}", "contact: aks}", "there is no contact called 'aks'"),
    Mistake(
      "unasked-field", "words: long-text, age", "age",
      "no group of 'pages' asks 'words'"),
    Mistake(
      "unasked-field", "words: long-text, age", "words: long-text, word: text, age",
      "nothing under 'fields' says what 'word' asks"),
    Mistake(
      "unasked-field", "- ask: {email: email}", "- ask: {email: email}\n- ask: {words: long-text}",
      "'words' is asked twice"),
    Mistake(
      "unasked-field", "publish: {", "spam: {honeypot: words}\npublish: {",
      "'words' is the trap for machines and something else as well"),
    Mistake(
      "wrong-options", ", options: {here: \"Here\", elsewhere: \"Somewhere else\"}",
      ", options: {elsewhere: \"Somewhere else\"}", "there is nothing to choose from at 'lives'"),
    Mistake(
      "wrong-options", "hint: \"Leave out names.\"", "options: {a: \"A\", b: \"B\"}",
      "nobody can choose at 'words': its kind is 'long-text'"),
    Mistake(
      "loose-publication", "suppress-below: 10", "suppress-below: 5",
      "'suppress-below: 5' says more about few people than may be published"),
    Mistake(
      "loose-publication", "round-to: 5", "round-to: 7",
      "'round-to: 7' says more about few people than may be published"),
    Mistake(
      "loose-publication", "count: [helped]", "count: [words]",
      "'words' is what people write, and is not published"),
    Mistake(
      "wrong-age-bands", "under-18: \"Under 18\", 18-24: \"18 to 24\"",
      "under-16: \"Under 16\", 16-24: \"16 to 24\"",
      "'16-24' holds people under 18 and people of 18"),
    Mistake(
      "wrong-age-bands", "18-24: \"18 to 24\"", "19-24: \"19 to 24\"",
      "somebody of 18 finds no answer here, or finds two"),
    Mistake(
      "wrong-age-bands", "16-17: \"16 or 17\"", "teen: \"16 or 17\"",
      "'teen' is not a range of ages"),
  ])
  func `what breaks it is said, and nothing else`(mistake: Mistake) {
    mistake.expectToBeSaid()
  }

  @Test func `to-confirm: what nobody knows of an organisation is listed`() {
    Mistake(
      "to-confirm", "privacy: \"https://hub.example.org\"", "privacy: to-confirm",
      "'Anytown Careers Hub' waits to be confirmed"
    ).expectToBeSaid(as: .note)
  }

  @Test func `wrong-id: an answer to choose from can be part of an address`() {
    Mistake(
      "wrong-id", "here: \"Here\"", "Right here: \"Here\"",
      "'Right here' cannot be the name of a record"
    ).expectToBeSaid()
  }

  @Test func `unused-organisation: nobody is kept in the list for nothing`() {
    Mistake(
      "unused-organisation", "anytown-college: {",
      "stranger: {name: Stranger, role: controller, privacy: \"https://stranger.example.org\"}\nanytown-college: {",
      "no form names the organisation 'stranger'"
    ).expectToBeSaid(as: .warning)
  }

  @Test func `unoffered-form: what a council wrote is offered`() {
    Mistake(
      "unoffered-form", "offered: [feedback, eet-referral", "offered: [eet-referral",
      "the council does not offer the form 'feedback'"
    ).expectToBeSaid(as: .warning)
    let report = SampleForms.report(replacing: "partners: [anytown-college]", with: "partners: []")
    #expect(
      report.inReadingOrder.map(\.message) == [
        "the form 'eet-partner' is for partners, and council.yaml names none",
        "no form names the organisation 'anytown-college'",
      ])
  }

  @Test func `wrong-field-id: a question has the name of a variable`() {
    let said = Mistake(
      "wrong-field-id", "reach: text}\nfields:\n  reach:", "Reach-me: text}\nfields:\n  Reach-me:",
      "'Reach-me' cannot be the name of a question"
    )
    said.expectToBeSaid()
  }

  @Test func `form-name: a partner is offered no form where nobody offers the first`() {
    let forms = SampleForms.forms(replacing: "eet-partner, withdraw]", with: "withdraw]").forms
    #expect(forms.map(\.specification.id.value) == ["feedback", "eet-referral", "withdraw"])
  }
}

/// What purposes are for.
@Suite struct PurposeTests {
  @Test func `field-without-purpose: a purpose without a question is for nothing`() {
    Mistake(
      "field-without-purpose", "words: {for: [read]", "words: {for: [reply]",
      ""
    ).expectNothing()
    Mistake(
      "field-without-purpose", "support: {gate: share-health, special: health",
      "support: {for: [triage]",
      "no question serves the purpose 'share-health'"
    ).expectToBeSaid()
  }
}

/// How easily forms read.
@Suite struct HardFormTests {
  @Test func `hard-form: a question for a yes has short sentences`() {
    let long =
      "if-no: We still read what you write and we keep it for the same time and we tell the same people "
      + "about it and we do the same things with it as we would do."
    Mistake(
      "hard-form", "if-no: We still read what you write.", long,
      "a sentence of 'purposes.reply.if-no' has 34 words, and 25 are the most"
    ).expectToBeSaid()
  }

  @Test func `hard-form: a long sentence elsewhere is warned of`() {
    Mistake(
      "hard-form", "next: We read what you write each week.",
      "next: We read what you write each week and we tell the people who can change it and we put what "
        + "came of it on this site for all to see.",
      "a sentence of 'next' has 30 words, and 25 are the most"
    ).expectToBeSaid(as: .warning)
  }

  @Test func `hard-form: the reading age of a question for a yes is measured by itself`() {
    let said = Mistake(
      "hard-form", "if-no: We still read what you write.",
      "if-no: Notwithstanding organisational availability, administrative consideration continues.",
      ""
    ).said
    #expect(said.count == 1)
    #expect(
      said.first?.hasPrefix(
        "error hard-form: the question for a yes to 'reply' asks for a reading age of")
        == true)
  }

  @Test func `hard-form: nation.yaml sets the limits`() {
    let long =
      "next: We read what you write each week and we tell those who can change what you told us."
    let report = SampleForms.report(
      replacing: "next: We read what you write each week.",
      with: long)
    #expect(report.lines == [])
    let strict = SampleForms.sources(
      replacing: "helplines: [help-at-hand]",
      with: "helplines: [help-at-hand]\nthresholds: {sentence-warning: 5, sentence-error: 10}")
    let said = SampleForms.check(strict).report
    #expect(said.diagnostics.contains { $0.rule.id == "hard-form" && $0.severity == .error })
  }
}
