/// A file of the sources, as text and as code.
struct SwiftFile: Sendable {
  /// The path below the repository, with `/` between folders.
  let path: String

  /// The lines as they are.
  let lines: [Substring]

  /// The same lines with spaces for comments and for the words of strings, so that only code is left.
  let code: [Substring]

  /// Takes a file apart.
  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = CodeReader.code(of: text).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The folder below `Sources` that the file is in.
  var room: String {
    let folders = path.split(separator: "/")
    return folders.count > 2 ? String(folders[1]) : ""
  }

  /// How many lines it has; the end of the last is no line more.
  var length: Int { lines.last?.isEmpty == true ? lines.count - 1 : lines.count }
}

extension SwiftFile {
  /// The Swift files of the program, in the order of their paths.
  static func sources() throws -> [SwiftFile] { try read.get() }

  private static let read = Result {
    try Repository.texts(below: "Sources", endings: ["swift"]).map(SwiftFile.init)
  }
}
