import Diagnostics

/// Which templates and which files the templates name, so that nothing lies about unused unnoticed.
struct TemplateMentions {
  private let reached: Set<String>

  private let templates: [SourceFile]

  /// Follows the names from the templates that are rendered by themselves.
  init(in templates: [SourceFile]) {
    let byName = Dictionary(
      templates.map { (TemplateMentions.name(of: $0), $0) }, uniquingKeysWith: { first, _ in first }
    )
    var reached: Set<String> = []
    var waiting = PageTemplates.names + FrameTemplates.names
    while let name = waiting.popLast() {
      guard reached.insert(name).inserted, let template = byName[name] else { continue }
      waiting += TemplateMentions.names(in: template.bytes)
    }
    self.reached = reached
    self.templates = templates
  }

  /// Whether a template is rendered, by itself or inside another.
  func reaches(_ template: SourceFile) -> Bool {
    reached.contains(TemplateMentions.name(of: template))
  }

  /// Whether any template shows a file of `assets`.
  func names(asset: SourceFile) -> Bool {
    templates.contains { TemplateMentions.names(asset, in: $0) }
  }

  /// Whether the templates of pages, and not only those of their frame, show any of some files.
  func pagesName(anyOf assets: [SourceFile]) -> Bool {
    templates.contains { template in
      !template.path.hasPrefix("\(Theme.folder)/frame/")
        && assets.contains { TemplateMentions.names($0, in: template) }
    }
  }
}

extension TemplateMentions {
  /// A file's name as templates call it: `partials/contact`.
  private static func name(of template: SourceFile) -> String {
    String(template.path.dropFirst(Theme.folder.count + 1).dropLast(".mustache".count))
  }

  private static func names(_ asset: SourceFile, in template: SourceFile) -> Bool {
    guard let name = AssetNames.name(of: asset) else { return false }
    return template.bytes.firstRange(of: Array("\(name)\"".utf8)) != nil
  }

  /// The names of partials and parents: what follows `{{>` or `{{<`.
  private static func names(in template: [UInt8]) -> [String] {
    template.indices.dropLast(3).compactMap { index in
      guard template[index] == UInt8(ascii: "{"), template[index + 1] == UInt8(ascii: "{"),
        template[index + 2] == UInt8(ascii: ">") || template[index + 2] == UInt8(ascii: "<")
      else { return nil }
      let name = template[(index + 3)...].drop { $0 == UInt8(ascii: " ") }
        .prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "}") }
      return String(decoding: name, as: UTF8.self)
    }
  }
}
