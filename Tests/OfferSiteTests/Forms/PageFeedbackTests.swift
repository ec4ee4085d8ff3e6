import OfferForms
import Testing

@testable import OfferSite

@Suite struct PageFeedbackTests {
  @Test func `at the foot of a page stands a closed form that says which page it is`() throws {
    let site = SampleFormSite()
    for path in ["about.html", "topics/housing.html", "index.html", "privacy.html"] {
      let page = site[path]
      #expect(page.contains("<details class=\"wrap feedback\">"), "\(path)")
      #expect(page.contains("action=\"https://forms.example.gov.uk/care/page-feedback\""))
      #expect(page.contains("<input type=\"hidden\" name=\"page\" value=\"\(path)\">"), "\(path)")
      #expect(page.contains("name=\"useful\""), "\(path)")
    }
  }

  @Test func `pages of forms have one form`() {
    let site = SampleFormSite()
    for file in site.files where file.path.hasPrefix("forms") && file.isPage {
      #expect(!site[file.path].contains("class=\"wrap feedback\""), "\(file.path)")
    }
  }

  @Test func `where nothing is sent, the page's code can be quoted`() {
    let page = SampleFormSite(SampleFormSite.paper)["about.html"]
    let code = PageCode(council: "anytown", path: "about.html").description
    #expect(page.contains("<strong class=\"code\">\(code)</strong>"))
    #expect(!page.contains("<form"))
  }

  @Test func `where the form is not offered, pages say whom to tell as ever`() {
    let page = SampleFormSite(SampleFormSite.paper + "  offered: [feedback]\n")["about.html"]
    #expect(!page.contains("<details"))
    #expect(page.contains("Is something wrong or missing here?"))
  }
}
