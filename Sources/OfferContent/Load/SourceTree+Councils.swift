public import Diagnostics

extension SourceTree {
  /// The folders below `Content` that hold a `council.yaml`, in alphabetical order.
  public var councils: [String] {
    files.compactMap { file in
      let parts = file.path.split(separator: "/")
      guard parts.count == 3, parts[0] == "Content", parts[2] == "council.yaml" else { return nil }
      return String(parts[1])
    }
  }
}
