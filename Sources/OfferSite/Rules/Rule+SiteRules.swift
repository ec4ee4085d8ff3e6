public import Diagnostics

extension Rule {
  /// The rules of this room: addresses, the theme, and what the crawl of the output holds to.
  public static let siteRules: [Rule] = [
    .noAddress, .lostAddress,
    .missingStyleSheet, .unusedAsset, .unknownIcon,
    .deadEnd, .missingAnchor, .repeatedID, .inlineAttribute, .loadsFromElsewhere,
    .refreshElsewhere,
  ]
}
