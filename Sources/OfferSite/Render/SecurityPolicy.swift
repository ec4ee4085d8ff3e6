/// What a page may load and do: nothing but its own style sheet, its own scripts and what they load,
/// pictures of this site, and forms sent only to where the council takes them.
struct SecurityPolicy: Sendable {
  /// The policy as it stands in each page.
  let inPage: String

  /// The policy as a host sends it: a page cannot say in what it may be framed.
  var inHeader: String { inPage + "; frame-ancestors 'none'" }

  /// Of a host's, which is one for all pages, the policy allows the scripts that any of them has.
  ///
  /// - Parameters:
  ///   - style: the style sheet.
  ///   - scripts: the scripts.
  ///   - formTargets: the origins to which forms may be sent.
  init(style: StyleSheet, scripts: [Script] = [], formTargets: [String] = []) {
    let targets = formTargets.isEmpty ? "'none'" : formTargets.joined(separator: " ")
    inPage =
      "default-src 'none'; \(SecurityPolicy.directive(for: scripts))style-src \(style.policyName); "
      + "img-src 'self'; base-uri 'none'; form-action \(targets)"
  }

  /// What scripts may run: those in the page by their hashes, and what they load themselves.
  ///
  /// Both words that allow the latter hold at any address and from a stick; a browser that does not know
  /// `strict-dynamic`, as Safari before 15.4, goes by the other.
  private static func directive(for scripts: [Script]) -> String {
    guard !scripts.isEmpty else { return "" }
    let loaded = scripts.contains(where: \.loads) ? ["'strict-dynamic'", "'self'"] : []
    return "script-src \((scripts.map(\.policyName) + loaded).joined(separator: " ")); "
  }
}
