public import Diagnostics

extension SourceTree {
  /// The folders below `Content` that hold a `council.yaml`, in alphabetical order.
  public var councils: [String] {
    files.compactMap { file in
      // Of ten thousand paths hardly any ends so, and only those are worth parting.
      guard file.path.hasSuffix("/council.yaml") else { return nil }
      let parts = file.path.split(separator: "/")
      return parts.count == 3 && parts[0] == "Content" ? String(parts[1]) : nil
    }
  }
}
