import Diagnostics
import OfferTemplates

/// The scripts of a theme that stand in pages; a theme may leave any of them out.
struct ThemeScripts: Sendable {
  private let scripts: [PageScript: Script]

  /// The script of the search, without which there is none: it stands at the beginning of the index.
  let search: [UInt8]?

  /// The source files of all these.
  let sources: [String]

  /// Takes the scripts that lie among the files of a theme.
  init(in sources: SourceTree) {
    var scripts: [PageScript: Script] = [:]
    for name in PageScript.allCases {
      guard let file = sources[ThemeScripts.path(of: name)] else { continue }
      scripts[name] = Script(file.bytes, loads: name.loads)
    }
    self.scripts = scripts
    let search = sources[ThemeScripts.searchPath].map { Script.shortened($0.bytes) }
    if search == nil { scripts[.find] = nil }
    self.search = search
    self.sources =
      PageScript.allCases.filter { scripts[$0] != nil }.map(ThemeScripts.path)
      + (search == nil ? [] : [ThemeScripts.searchPath])
  }

  /// The scripts of some names, where the theme has them.
  subscript(names: [PageScript]) -> [Script] { names.compactMap { scripts[$0] } }

  /// The elements of those of some scripts that stand at the end of a page.
  func foot(of names: [PageScript]) -> HTML {
    let scripts = self[names.filter { !$0.standsWithin }]
    return HTML(bytes: scripts.flatMap(\.element.bytes))
  }

  /// The element of a script that stands behind what it changes; empty where the page has it not.
  func element(of name: PageScript, on page: Page) -> HTML {
    page.scripts.contains(name) ? scripts[name]?.element ?? HTML() : HTML()
  }

  /// Whether a file is such a script.
  static func holds(_ file: SourceFile) -> Bool {
    file.path == searchPath || PageScript.allCases.contains { path(of: $0) == file.path }
  }

  private static let searchPath = "\(Theme.folder)/scripts/search.js"

  private static func path(of name: PageScript) -> String {
    "\(Theme.folder)/scripts/\(name.rawValue).js"
  }
}
