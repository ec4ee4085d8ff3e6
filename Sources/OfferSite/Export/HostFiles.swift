import Diagnostics
import OfferContent

/// What tells the hosts that councils use to send the security policy, each in its own language.
struct HostFiles {
  let files: [RenderedFile]

  init(for council: Council, policy: SecurityPolicy) {
    let headers = HostFiles.headers(policy)
    let notFound = council.folderOnHost.map { "\($0)/404.html" }
    files = [
      ("_headers", HostFiles.netlify(headers)),
      (".htaccess", HostFiles.apache(headers, notFound: notFound)),
      ("web.config", HostFiles.iis(headers, notFound: notFound.map { String($0.dropFirst()) })),
    ].map { path, text in
      RenderedFile(path: path, bytes: Array(text.utf8), sources: [])
    }
  }
}

extension HostFiles {
  private static func headers(_ policy: SecurityPolicy) -> [(name: String, value: String)] {
    [
      ("Content-Security-Policy", policy.inHeader),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ]
  }

  /// Netlify and Cloudflare Pages; both find `404.html` by themselves.
  private static func netlify(_ headers: [(name: String, value: String)]) -> String {
    "/*\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
  }

  /// Apache; the page for a missing one must be named from the host's first folder.
  private static func apache(
    _ headers: [(name: String, value: String)], notFound: String?
  ) -> String {
    let lines = headers.map { "  Header always set \($0.name) \"\($0.value)\"\n" }.joined()
    return (notFound.map { "ErrorDocument 404 \($0)\n" } ?? "")
      + "<IfModule mod_headers.c>\n\(lines)</IfModule>\n"
  }

  /// Microsoft IIS; the page for a missing one must be named from the host's first folder.
  private static func iis(
    _ headers: [(name: String, value: String)], notFound: String?
  ) -> String {
    let errors =
      notFound.map { path in
        """
            <httpErrors errorMode="Custom">
              <remove statusCode="404" />
              <error statusCode="404" path="\(path.xml)" responseMode="File" />
            </httpErrors>

        """
      } ?? ""
    let lines = headers.map { header in
      """
              <remove name="\(header.name)" />
              <add name="\(header.name)" value="\(header.value.xml)" />

      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration>
        <system.webServer>
      \(errors)    <httpProtocol>
            <customHeaders>
      \(lines.joined())      </customHeaders>
          </httpProtocol>
        </system.webServer>
      </configuration>

      """
  }
}

extension Council {
  /// The folder of the host in which the site lies, empty or beginning with `/`; nil where the site's
  /// address is not known.
  fileprivate var folderOnHost: String? {
    guard let address = address?.value else { return nil }
    let parts = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
    return parts.filter { !$0.isEmpty }.map { "/\($0)" }.joined()
  }
}

extension String {
  fileprivate var xml: String {
    var bytes: [UInt8] = []
    bytes.append(escaping: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
