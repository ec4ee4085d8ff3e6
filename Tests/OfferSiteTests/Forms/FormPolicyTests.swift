import Testing

@testable import OfferSite

@Suite struct FormPolicyTests {
  @Test func `forms may go to this site, the endpoint and where it leads on, and nowhere else`() {
    let site = SampleFormSite()
    let targets = "form-action 'self' https://forms.example.gov.uk https://www.example.gov.uk"
    for file in ["_headers", ".htaccess"] { #expect(site[file].contains(targets), "\(file)") }
    let inPage = targets.replacing("'", with: "&#39;") + "\">"
    for file in site.files where file.isPage && file.path != "404.html" {
      #expect(site[file.path].contains(inPage), "\(file.path)")
    }
    #expect(site["404.html"].contains("form-action &#39;none&#39;"))
  }

  @Test func `where nothing is sent, nothing may be`() {
    let site = SampleFormSite(SampleFormSite.paper)
    for file in site.files where file.isPage {
      #expect(site[file.path].contains("form-action &#39;none&#39;"), "\(file.path)")
    }
    #expect(site["_headers"].contains("form-action 'none'"))
  }
}
