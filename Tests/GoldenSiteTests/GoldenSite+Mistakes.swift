import Diagnostics
import Foundation

extension GoldenSite {
  /// Every mistake that people can make below `Content`, and in templates that can still be used.
  static let everyMistake = GoldenSite("every-mistake", adding: brokenFiles)

  /// Every mistake that keeps templates from being used, around the words of the smallest site.
  static let everyTemplateMistake: GoldenSite = {
    let own = FileTree(folder: folder.appending(path: "every-mistake/BrokenTemplates")).files
      .map { SourceFile(path: "Templates/\($0.key)", contents: .bytes($0.value)) }
    let lost = ["Templates/pages/area.mustache", "Templates/assets/style.css"]
    let rest = smallest.sources.files.filter { !lost.contains($0.path) }
    return smallest.with(rest + own + brokenTemplates + templatesInTemplates)
  }()

  /// Files that no editor would keep and no repository should hold.
  private static let brokenFiles: [SourceFile] = [
    page("file-too-large", .tooLarge(2_000_000)),
    page("link-leaves-folder", .linkOutside),
    page("unreadable-file", .unreadable("Permission denied")),
    page("not-utf-8", .bytes(Array("---\ntitle: It costs ".utf8) + [0xA3] + Array("3\n".utf8))),
    page("not-utf-16", .bytes([0xFF, 0xFE, 0x2D])),
    page("nul-byte", .bytes(Array("---\ntitle: U".utf8) + [0] + Array("s\n".utf8))),
  ]

  private static let brokenTemplates: [SourceFile] = [
    template("too-large", .tooLarge(2_000_000)),
    template("link-outside", .linkOutside),
    template("not-readable", .unreadable("Permission denied")),
    template("not-utf-8", .bytes(Array("<p>It costs ".utf8) + [0xA3] + Array("3</p>\n".utf8))),
  ]

  /// A hundred and one templates, each but the last including the next.
  private static let templatesInTemplates: [SourceFile] = (1...101).map { number in
    let next = number == 101 ? "The end" : "{{> faults/too-deep-\(number + 1)}}"
    return template("too-deep-\(number)", .bytes(Array("\(next)\n".utf8)))
  }

  private static func page(_ name: String, _ contents: SourceFile.Contents) -> SourceFile {
    SourceFile(path: "Content/anytown/pages/\(name).md", contents: contents)
  }

  private static func template(_ name: String, _ contents: SourceFile.Contents) -> SourceFile {
    SourceFile(path: "Templates/faults/\(name).mustache", contents: contents)
  }
}
