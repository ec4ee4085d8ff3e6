import Diagnostics

extension Rule {
  static let unusedAsset = Rule(
    "unused-asset", .warning,
    "Every file beside the templates is shown by one of them.",
    why: "A file that nothing shows is not published, and whoever put it there should know.")
}

extension Diagnostic {
  static func unusedAsset(_ file: SourceFile) -> Diagnostic {
    let name = AssetNames.name(of: file) ?? "assets/picture.svg"
    return Diagnostic(
      .unusedAsset, "no template shows this file, so it is not published",
      at: SourceLocation(path: file.path, line: 1),
      help: "write \"{{root}}\(name)\" in a template that shows it, or take it away")
  }

  static func unusedIcon(_ name: String) -> Diagnostic {
    Diagnostic(
      .unusedAsset, "no topic has the icon '\(name)', so it is not published",
      at: SourceLocation(path: Theme.path(ofIcon: name), line: 1),
      help: "write 'icon: \(name)' beside a topic in nation.yaml, or take the drawing away")
  }
}
