import Diagnostics

extension ParsedTemplate {
  /// Reads the template in a file.
  init(_ file: SourceFile) {
    let isInFolder = file.path.hasPrefix(TemplateLibrary.folder)
    let name = String(
      file.path.dropFirst(isInFolder ? TemplateLibrary.folder.count : 0)
        .dropLast(TemplateLibrary.ending.count))
    guard case .bytes(let found) = file.contents else {
      self.init(
        unreadable: TemplateText(name: name, path: file.path, bytes: []),
        .templateUnreadable(name, file.contents, at: file.path))
      return
    }
    let bytes = found.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(found.dropFirst(3)) : found
    let text = TemplateText(name: name, path: file.path, bytes: bytes)
    if let wrong = bytes.firstWrongInUTF8 {
      self.init(unreadable: text, .templateNotUTF8(name, at: text.location(of: wrong..<wrong + 1)))
    } else {
      self.init(text)
    }
  }
}

extension [UInt8] {
  /// The place of the first byte that is not part of a character in UTF-8.
  fileprivate var firstWrongInUTF8: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
