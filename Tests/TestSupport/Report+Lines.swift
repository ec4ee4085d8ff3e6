public import Diagnostics

extension Report {
  /// The diagnostics in reading order, one line each, for comparing with literals.
  ///
  /// ```
  /// Content/derby/pages/about.md:3:11 error unknown-key: there is no 'titel' here
  /// ```
  ///
  /// What has no place begins with its severity.
  public var lines: [String] {
    inReadingOrder.map { diagnostic in
      let place = diagnostic.location.map { "\($0.path):\($0.line):\($0.column) " } ?? ""
      return
        "\(place)\(diagnostic.severity.rawValue) \(diagnostic.rule.id): \(diagnostic.message)"
    }
  }
}
