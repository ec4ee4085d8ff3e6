import Diagnostics
import Testing

@testable import OfferContent

/// A page leads to a form by a link to its file, as it leads to another page.
struct FormLinkTests {
  private func lines(
    replacing old: String = "", with new: String = "", adding files: String = ""
  ) -> [String] {
    Anytown.report(
      replacing: old, with: new,
      adding: "-- Content/england/forms/feedback.yaml --\nform: feedback\n" + files
    ).inReadingOrder.map { "\($0.location?.path ?? ""): \($0.message); \($0.help)" }
  }

  /// A page of the council's that leads to the form.
  private let page = """
    -- Content/anytown/pages/us.md --
    ---
    title: Us
    summary: We.
    ---

    See [what you think](../../england/forms/feedback.yaml).

    """

  @Test func `a national page and a council's lead to a national form`() {
    #expect(
      lines(replacing: "(../pages/about.md)", with: "(../forms/feedback.yaml)", adding: page) == [])
  }

  @Test func `a form that there is not names the nearest`() {
    #expect(
      lines(replacing: "(../pages/about.md)", with: "(../forms/feedbak.yaml)") == [
        "Content/england/entitlements/home.md: there is no file "
          + "'Content/england/forms/feedbak.yaml'; link to '../forms/feedback.yaml'"
      ])
  }

  @Test func `a council's page leads to forms that the council offers`() {
    #expect(
      lines(
        replacing: "example: true\n", with: "example: true\nforms:\n  offered: [withdraw]\n",
        adding: page) == [
          "Content/anytown/pages/us.md: the council does not offer the form 'feedback'; "
            + "add 'feedback' below 'offered' in council.yaml, or take the link away"
        ])
  }

  @Test func `a national page may lead to a form that a council does not offer`() {
    let home = "example: true\nforms:\n  offered: [withdraw]\n"
    let national = """
      -- Content/england/pages/say.md --
      ---
      title: Say it
      summary: Tell us.
      ---

      See [what you think](../forms/feedback.yaml).

      """
    #expect(lines(replacing: "example: true\n", with: home, adding: national) == [])
  }
}
