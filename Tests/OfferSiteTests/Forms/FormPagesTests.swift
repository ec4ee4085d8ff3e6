import Diagnostics
import Testing

@testable import OfferSite

@Suite struct FormPagesTests {
  private let sent = SampleFormSite()
  private let printed = SampleFormSite(SampleFormSite.paper)

  @Test func `nothing is wrong with the sample`() {
    #expect(sent.report.diagnostics.filter { $0.severity == .error } == [])
    #expect(printed.report.diagnostics.filter { $0.severity == .error } == [])
  }

  @Test func `a form is posted below the endpoint, checked by nobody but the endpoint`() {
    let page = sent["forms/feedback/index.html"]
    #expect(
      page.contains(
        "method=\"post\" action=\"https://forms.example.gov.uk/care/feedback\" "
          + "accept-charset=\"utf-8\" novalidate>"))
    for word in [" required", " checked", " selected", " maxlength", "type=\"file\""] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `yes and no stand in a fieldset of their own, in that order and alike`() throws {
    let page = sent["forms/feedback/index.html"]
    let start = try #require(page.firstRange(of: "<fieldset class=\"group-box consent\""))
      .lowerBound
    let end = try #require(page[start...].firstRange(of: "</fieldset>")).lowerBound
    let inputs = page[start..<end].split(separator: "<input").dropFirst().map {
      String($0.prefix { $0 != ">" })
    }
    #expect(
      inputs == [
        " type=\"radio\" name=\"consent-reply\" value=\"yes\"",
        " type=\"radio\" name=\"consent-reply\" value=\"no\"",
      ])
    #expect(page[start..<end].contains("href=\"withdraw.html\""))
  }

  @Test func `what is sent is bound to the notices that the page shows`() throws {
    let notices = sent["forms/feedback/notices.en.json"]
    let hash = try #require(notices.firstMatch(of: #/"notice_sha256": "([0-9a-f]{64})"/#)).1
    for page in ["index", "specification", "privacy-notice"] {
      #expect(sent["forms/feedback/\(page).html"].contains(hash), "\(page)")
    }
    for (name, value) in [("form", "feedback"), ("version", "2026-11-26.2"), ("lang", "en")] {
      #expect(
        sent["forms/feedback/index.html"].contains(
          "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"))
    }
  }

  @Test func `help stands before the first question in which somebody can write freely`() throws {
    let page = sent["forms/feedback/index.html"]
    let help = try #require(page.firstRange(of: "href=\"tel:999\"")).lowerBound
    let question = try #require(page.firstRange(of: "<textarea")).lowerBound
    #expect(help < question)
    #expect(page.contains("Leave this page now"))
  }

  @Test func `without an endpoint there is nothing to press, and the page says so`() throws {
    let whole = printed["forms/feedback/index.html"]
    // The search stands above.
    let page = whole[try #require(whole.firstRange(of: "<main")).lowerBound...]
    for element in ["<form", "<button", "<input", "<textarea"] {
      #expect(!page.contains(element), "\(element)")
    }
    #expect(page.contains("This form is for paper"))
    #expect(page.contains("<span class=\"line\"></span>"))
    #expect(page.contains("What do you think?"))
  }

  @Test func `pages that stand behind a form are of no use to search engines`() {
    let site = SampleFormSite(
      "address: https://offer.example.gov.uk\n" + SampleFormSite.endpoint)
    for page in ["confirm", "problem", "withdraw"] {
      #expect(site["forms/feedback/\(page).html"].contains("content=\"noindex\""), "\(page)")
    }
    #expect(FormPage.allCases.filter(\.isListed) == [.ask, .privacyNotice, .specification])
  }

  @Test func `every page leads to the forms and to the privacy page from its foot`() throws {
    for file in sent.files where file.isPage && file.path != "404.html" {
      let foot = try #require(sent[file.path].firstRange(of: "<footer"), "\(file.path)")
      let links = sent[file.path][foot.lowerBound...]
      #expect(links.contains("forms.html\""), "\(file.path)")
      #expect(links.contains("privacy.html\""), "\(file.path)")
    }
    let list = sent["forms.html"]
    #expect(list.contains("href=\"forms/feedback/index.html\""))
    #expect(list.contains("href=\"forms/feedback/specification.html\""))
    #expect(sent["privacy.html"].contains("href=\"forms/feedback/privacy-notice.html\""))
  }

  @Test func `the privacy notice answers Article 13`() {
    let notice = sent["forms/feedback/privacy-notice.html"]
    for words in [
      "Who is in charge", "Anytown Council", "data protection officer",
      "Children and Social Work Act 2017 s.2", "UK GDPR Article 6(1)(a)",
      "Outside the United Kingdom",
      "P6M from submitted", "Do you have to answer?", "No computer decides", "Taking back a yes",
      "Your rights", "to stop, where we use it for our work by law", "within 30 days",
      "Information Commissioner", "Who we have it from",
    ] {
      #expect(notice.contains(words), "\(words)")
    }
  }

  @Test func `there is no page for the too young where nobody is`() {
    #expect(!sent.files.contains { $0.path == "forms/feedback/under-age.html" })
    #expect(!sent.files.contains { $0.path == "forms/page-feedback/withdraw.html" })
  }
}
