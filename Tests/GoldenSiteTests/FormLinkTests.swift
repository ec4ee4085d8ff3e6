import Diagnostics
import OfferContent
import OfferForms
import Testing

@testable import OfferSite

/// A link to the file of a form leads to where people fill it in.
struct FormLinkTests {
  private func address(of form: String, in council: String) throws -> String? {
    let draft = Draft(loading: Repository.sources, jobs: 1)
    let day = try #require(Day("2026-11-26"))
    var report = Report()
    let offer = try #require(
      LocalOffer(checking: draft, of: council, on: day, jobs: 1, reporting: &report))
    let plan = BuildPlan(
      for: offer, with: CouncilForms(checking: offer, reporting: &report))
    return plan.target(ofSource: "Content/england/forms/\(form).yaml")?.address.path
  }

  @Test func `it leads to the form's own page`() throws {
    #expect(try address(of: "feedback", in: "derby") == "forms/feedback/index.html")
  }

  @Test func `it leads to all forms where each partner has one of its own`() throws {
    #expect(try address(of: "eet-partner", in: "derby") == "forms.html")
  }

  @Test func `it leads nowhere where the council does not offer the form`() throws {
    #expect(try address(of: "eet-partner", in: "lancashire") == nil)
  }
}
