/// What a page may load and do: nothing but its own style sheet and pictures of this site.
struct SecurityPolicy: Sendable {
  /// The policy as it stands in each page.
  let inPage: String

  /// The policy as a host sends it: a page cannot say in what it may be framed.
  var inHeader: String { inPage + "; frame-ancestors 'none'" }

  init(style: StyleSheet) {
    inPage =
      "default-src 'none'; style-src \(style.policyName); img-src 'self'; base-uri 'none'; "
      + "form-action 'none'"
  }
}
