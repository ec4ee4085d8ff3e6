/// A script that makes pages nicer, each of which works without it: `Templates/scripts/NAME.js`.
///
/// It stands in its pages, whose policies allow it by its hash. What is too much to stand there is a file
/// that such a script loads when it is first used: a template gives it the address, as in
/// `data-load="{{root}}scripts/NAME.js"`, and the file is written under a name with its hash.
enum PageScript: String, CaseIterable, Sendable {
  /// Narrows the list of routes.
  case narrow

  /// Asks the questions by which somebody finds out what they can get.
  case finder

  /// Shows the search, and loads it when it is first used.
  case find

  /// Whether it loads a file of the site, which the policy of its pages must then allow.
  var loads: Bool { self == .find }

  /// Whether it stands behind what it changes, so that nothing moves once that is shown; all others
  /// stand at the end of the page.
  var standsWithin: Bool {
    switch self {
    case .narrow, .finder, .find: true
    }
  }
}
