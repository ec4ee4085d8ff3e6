import Diagnostics
import Testing

@testable import OfferForms

/// The form as Drupal reads it.
struct WebformTests {
  private func text(of form: Form = .referral) throws -> String {
    try form.file("webform.webform.\(form.specification.id.value.posted).yml").text
  }

  @Test func `answers are purged on the earliest day of any purpose`() throws {
    #expect(try text().contains("  purge: completed\n  purge_days: 90\n"))
  }

  @Test(arguments: [
    (Period(months: 1), 28), (Period(months: 6), 181), (Period(months: 12), 365),
    (Period(months: 17, days: 3), 365 + 150 + 3), (Period(days: 5), 5),
  ])
  func `a period has as few days as it can have`(period: Period, days: Int) {
    #expect(period.atLeastDays == days)
  }

  @Test func `neither addresses nor logs are kept`() throws {
    let text = try text()
    for line in [
      "form_disable_remote_addr: true", "form_convert_anonymous: true", "submission_log: false",
      "form_novalidate: true", "form_prepopulate: false", "autofill: false", "draft: none",
    ] {
      #expect(text.contains("  \(line)\n"))
    }
  }

  @Test func `a question waits for its yes, and is emptied without it`() throws {
    #expect(
      try text().contains(
        """
              support:
                '#type': textarea
                '#title': "What is support?"
                '#maxlength': 500
                '#states':
                  visible:
                    ':input[name="consent_share_health"]':
                      value: "yes"
                    ':input[name="age"]':
                      pattern: "^(18-20|21-or-over)$"
                '#states_clear': true
        """.split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: "\n")))
  }

  @Test func `no answer is chosen beforehand`() throws {
    #expect(try !text().contains("#default_value"))
  }

  @Test func `words are words, whatever they hold`() {
    #expect(ConfigurationWriter.quoted("no: \"yes\"\n#\u{7F}") == #""no: \"yes\"\n#\u007f""#)
    #expect(WebformText.paragraphs("a < b\n\nc") == "<p>a &lt; b</p><p>c</p>")
  }
}
