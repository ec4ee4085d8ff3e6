import Testing

@testable import OfferContent
@testable import OfferSite

@Suite struct HostFilesTests {
  private let policy = SecurityPolicy(style: StyleSheet(Array("a{}".utf8)))

  @Test func `each host is told the policy in its own language`() {
    let files = HostFiles(for: LocalOffer.derby().council, policy: policy).files
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    #expect(
      texts["_headers"]
        == """
        /*
          Content-Security-Policy: POLICY
          X-Content-Type-Options: nosniff
          Referrer-Policy: no-referrer
          Permissions-Policy: camera=(), geolocation=(), microphone=()

        """.replacing("POLICY", with: policy.inHeader))
    #expect(
      texts[".htaccess"]
        == """
        <IfModule mod_headers.c>
          Header always set Content-Security-Policy "POLICY"
          Header always set X-Content-Type-Options "nosniff"
          Header always set Referrer-Policy "no-referrer"
          Header always set Permissions-Policy "camera=(), geolocation=(), microphone=()"
        </IfModule>

        """.replacing("POLICY", with: policy.inHeader))
    #expect(
      texts["web.config"]
        == """
        <?xml version="1.0" encoding="UTF-8"?>
        <configuration>
          <system.webServer>
            <httpProtocol>
              <customHeaders>
                <remove name="Content-Security-Policy" />
                <add name="Content-Security-Policy" value="POLICY" />
                <remove name="X-Content-Type-Options" />
                <add name="X-Content-Type-Options" value="nosniff" />
                <remove name="Referrer-Policy" />
                <add name="Referrer-Policy" value="no-referrer" />
                <remove name="Permissions-Policy" />
                <add name="Permissions-Policy" value="camera=(), geolocation=(), microphone=()" />
              </customHeaders>
            </httpProtocol>
          </system.webServer>
        </configuration>

        """.replacing("POLICY", with: policy.inHeader.replacing("'", with: "&#39;")))
  }

  @Test(arguments: [
    ("https://a.gov.uk", "/404.html", "404.html"),
    ("https://a.gov.uk/care/offer", "/care/offer/404.html", "care/offer/404.html"),
  ])
  func `the page for a missing one is named from the host's first folder`(
    address: String, apache: String, iis: String
  ) {
    let files = HostFiles(for: LocalOffer.derby(address: address).council, policy: policy).files
    #expect(files[1].text.hasPrefix("ErrorDocument 404 \(apache)\n"))
    #expect(
      files[2].text.contains(
        """
            <httpErrors errorMode="Custom">
              <remove statusCode="404" />
              <error statusCode="404" path="\(iis)" responseMode="File" />
            </httpErrors>

        """))
  }
}
