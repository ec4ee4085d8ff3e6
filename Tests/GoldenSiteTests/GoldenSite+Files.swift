import Diagnostics

extension GoldenSite {
  /// The least that builds.
  static let smallest = GoldenSite("smallest")

  /// Everything that people can write.
  static let everyFeature = GoldenSite("every-feature", adding: everyEncoding)

  /// The same words in the templates that the program comes with.
  var withTheProgramsOwnTemplates: GoldenSite {
    GoldenSite(
      name: name, sources: SourceTree(sources.files(below: "Content") + Repository.templates))
  }

  /// Pages as other editors save them: with CRLF, with a byte order mark, in UTF-16.
  private static let everyEncoding: [SourceFile] = {
    func page(_ name: String, encoded encode: (String) -> [UInt8]) -> SourceFile {
      let text =
        "---\ntitle: Saved as \(name)\nsummary: It costs £3 – “really”.\n---\n\n- One\n- Two\n"
      return SourceFile(
        path: "Content/anytown/pages/saved-as-\(name).md", contents: .bytes(encode(text)))
    }
    let lines = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    return [
      page("crlf") { Array(lines($0).utf8) },
      page("utf-8-with-a-mark") { Array("\u{FEFF}\($0)".utf8) },
      page("utf-16") {
        "\u{FEFF}\(lines($0))".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      },
      page("utf-16-big-end-first") {
        "\u{FEFF}\($0)".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      },
    ]
  }()
}
