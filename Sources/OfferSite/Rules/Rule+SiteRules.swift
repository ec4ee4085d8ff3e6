public import Diagnostics

extension Rule {
  /// The rules of this room: addresses, the theme, and what the crawl of the output holds to.
  public static let siteRules: [Rule] = [
    .addressTaken, .movedFromShape, .noAddress,
    .missingStyleSheet, .unusedAsset, .unknownIcon,
    .deadLink, .missingAnchor, .repeatedID, .inlineAttribute, .loadsFromElsewhere,
    .refreshElsewhere,
  ]
}
