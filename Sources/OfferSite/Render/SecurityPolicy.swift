/// What a page may load and do: nothing but its own style sheet, its own script where it has one, and
/// pictures of this site.
struct SecurityPolicy: Sendable {
  /// The policy as it stands in each page.
  let inPage: String

  /// The policy as a host sends it: a page cannot say in what it may be framed.
  var inHeader: String { inPage + "; frame-ancestors 'none'" }

  /// Of a host's, which is one for all pages, the policy allows the one script that any of them has.
  init(style: StyleSheet, script: Script? = nil) {
    let scripts = script.map { "script-src \($0.policyName); " } ?? ""
    inPage =
      "default-src 'none'; \(scripts)style-src \(style.policyName); img-src 'self'; base-uri 'none'; "
      + "form-action 'none'"
  }
}
