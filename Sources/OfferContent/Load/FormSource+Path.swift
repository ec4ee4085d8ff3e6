extension FormSource.Kind {
  /// The file of a layer's `data` folder that says which organisations there are.
  static let organisationsFile = "organisations.yaml"

  /// Reads what a file about forms is from the folders below its layer's, and its name; nil where it is none.
  init?(folders: ArraySlice<String>, name: String) {
    if Array(folders) == ["data"], name == FormSource.Kind.organisationsFile {
      self = .organisations
      return
    }
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard folders.first == "forms", parts.count > 1, parts.last == "yaml", Slug.isSlug(parts[0])
    else { return nil }
    switch (folders.dropFirst().first, parts.count) {
    case (nil, 2): self = .form(parts[0])
    case (nil, 3) where FormSource.Kind.isLanguage(parts[1]):
      self = .translation(of: parts[0], language: parts[1])
    case ("versions", 4) where folders.count == 2:
      self = .version(of: parts[0], "\(parts[1]).\(parts[2])")
    default: return nil
    }
  }

  /// Whether it is a language tag with a script or a region at most: `ar`, `pt-BR`, `zh-Hans` (BCP 47).
  private static func isLanguage(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = parts.first, parts.count <= 3, (2...3).contains(language.count),
      language.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...4).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
    }
  }
}
