import Diagnostics
import OfferContent
import OfferTemplates

/// What a designer wrote: the templates, held to their views, the style sheet, icons and pictures.
struct Theme: Sendable {
  /// The folder in which all of it lies.
  static let folder = "Templates"

  let pages: PageTemplates

  let frame: FrameTemplates

  let style: StyleSheet

  /// The scripts that stand in pages.
  let scripts: ThemeScripts

  /// The drawings that topics name, by name, as SVG.
  let icons: [String: HTML]

  /// The other files of `assets` and `scripts`, which templates show.
  let assets: [SourceFile]

  /// The files that the pages of every site are made with: templates, style sheet and icons.
  let sources: [String]

  /// Whether pages show such a file outside the parts that are the same in many pages.
  let pagesShowAssets: Bool

  /// Reads the files of `Templates`; nil where a page could not be rendered with them.
  init?(loading sources: SourceTree, reporting report: inout Report) {
    let names = PageTemplates.names + FrameTemplates.names
    let files = sources.files(below: Theme.folder)
    let texts = files.filter { $0.path.hasSuffix(".mustache") }
    let library = TemplateLibrary(texts)
    let pages = PageTemplates(in: library, reporting: &report)
    let frame = FrameTemplates(in: library, reporting: &report)
    let sheet = sources[Theme.stylePath]
    if sheet == nil { report.add(.missingStyleSheet(Theme.stylePath)) }

    library.reportUnused(besides: names, reporting: &report)
    let mentions = AssetMentions(in: texts)
    var icons: [String: HTML] = [:]
    var assets: [SourceFile] = []
    for file in files where !file.path.hasSuffix(".mustache") {
      guard file.isRead(reporting: &report), file.path != Theme.stylePath,
        !ThemeScripts.holds(file)
      else { continue }
      if let icon = Theme.iconName(of: file) {
        icons[icon] = HTML(bytes: file.bytes)
      } else if mentions.names(file) {
        assets.append(file)
      } else {
        report.add(.unusedAsset(file))
      }
    }
    guard let pages, let frame, let sheet else { return nil }
    self.pages = pages
    self.frame = frame
    style = StyleSheet(sheet.bytes)
    scripts = ThemeScripts(in: sources)
    self.icons = icons
    self.assets = assets
    self.sources =
      library.sources(of: names) + [Theme.stylePath] + scripts.sources
      + icons.keys.sorted().map(Theme.path(ofIcon:))
    pagesShowAssets = mentions.pagesName(anyOf: assets)
  }
}

extension Theme {
  private static let stylePath = "\(folder)/assets/style.css"

  private static let iconFolder = "\(folder)/icons/"

  static func path(ofIcon name: String) -> String { "\(iconFolder)\(name).svg" }

  private static func iconName(of file: SourceFile) -> String? {
    guard file.path.hasPrefix(iconFolder), file.path.hasSuffix(".svg") else { return nil }
    return String(file.path.dropFirst(iconFolder.count).dropLast(4))
  }
}
