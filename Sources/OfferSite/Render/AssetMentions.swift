import Diagnostics

/// Which files of `assets` the templates show, so that none lies about unused unnoticed.
struct AssetMentions {
  private let templates: [SourceFile]

  init(in templates: [SourceFile]) {
    self.templates = templates
  }

  /// Whether any template shows a file.
  func names(_ asset: SourceFile) -> Bool {
    templates.contains { AssetMentions.names(asset, in: $0) }
  }

  /// Whether the templates of pages, and not only those of their frame, show any of some files.
  func pagesName(anyOf assets: [SourceFile]) -> Bool {
    templates.contains { template in
      !template.path.hasPrefix("\(Theme.folder)/frame/")
        && assets.contains { AssetMentions.names($0, in: template) }
    }
  }
}

extension AssetMentions {
  private static func names(_ asset: SourceFile, in template: SourceFile) -> Bool {
    guard let name = AssetNames.name(of: asset) else { return false }
    return template.bytes.firstRange(of: Array("\(name)\"".utf8)) != nil
  }
}
