import Glibc
import OfferSite

/// Where what a build found out is kept for the next: beside the council's folder in the output, so that
/// whoever takes away the output takes it away too.
///
/// It is never needed. Where it cannot be read or written, builds only take longer, so nobody is told.
struct MemoryFile {
  private let output: String
  private let name: String

  /// The memory of a council's site below an output folder.
  init(of council: String, in output: String) {
    self.output = output
    name = ".\(council).memory"
  }

  /// What the last build found out; nil where there is nothing, or nothing that can be made out.
  var memory: SiteMemory? { bytes.flatMap(SiteMemory.init) }

  /// What the last builds of councils found out, by the councils' folders.
  static func memories(of councils: [String], in output: String) -> [String: SiteMemory] {
    var memories: [String: SiteMemory] = [:]
    for council in councils { memories[council] = MemoryFile(of: council, in: output).memory }
    return memories
  }

  /// Keeps what a build found out.
  func keep(_ memory: SiteMemory) {
    let new = memory.bytes
    guard new != bytes, let folder = OpenFile(output, O_RDONLY | O_DIRECTORY) else { return }
    let file = RenderedFile(path: name, bytes: new, sources: [])
    _ = TemporaryFile(place: 0).replace(file, below: folder.number)
  }
}

extension MemoryFile {
  private var bytes: [UInt8]? {
    guard let file = OpenFile(output.joined(name), O_RDONLY | O_NOFOLLOW), let size = file.size
    else { return nil }
    return file.bytes(size: size)
  }
}
