public import Diagnostics

extension SourceFile {
  /// Whether its bytes were read; where they were not, the report says why.
  public func isRead(reporting report: inout Report) -> Bool {
    switch contents {
    case .bytes: return true
    case .tooLarge(let size): report.add(.fileTooLarge(path: path, size: size))
    case .linkOutside: report.add(.linkLeavesFolder(path: path))
    case .unreadable(let reason): report.add(.unreadableFile(path: path, reason: reason))
    }
    return false
  }
}
