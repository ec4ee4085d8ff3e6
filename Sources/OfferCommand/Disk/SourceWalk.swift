import Diagnostics
import Glibc

/// The names of all that lies in one part of a site's folder, found without opening a file.
struct SourceWalk {
  /// The paths of the files to read, relative to the site's folder.
  private(set) var paths: [String] = []

  /// What cannot be read, with the reason.
  private(set) var unread: [SourceFile] = []

  private let site: String
  private let folder: Int32
  private let top: String

  /// Walks through `Content` or `Templates`.
  ///
  /// - Parameters:
  ///   - part: the name of the part.
  ///   - folder: the number of the site's open folder.
  ///   - site: the path of the site's folder.
  /// - Throws: where the part itself cannot be read.
  init(of part: String, below folder: Int32, in site: String) throws(Stop) {
    self.site = site
    self.folder = folder
    guard let top = SourceWalk.resolved(site.joined(part)),
      let entries = FolderEntry.list(part, below: folder)
    else { throw Stop.disk(DiskFailure(site.joined(part), cannotBe: "read")) }
    self.top = top
    walk(entries, in: part, behindLink: false)
  }

  /// Whether a name is the system's or an editor's own, and nobody's writing.
  static func isLitter(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") || name.hasSuffix(".swp")
      || name == "Thumbs.db" || name == "desktop.ini"
  }
}

extension SourceWalk {
  private mutating func walk(_ entries: [FolderEntry], in parent: String, behindLink: Bool) {
    for entry in entries where !SourceWalk.isLitter(entry.name) {
      let path = parent.joined(entry.name)
      switch entry.kind {
      case .file: paths.append(path)
      case .folder: walk(folderAt: path, behindLink: behindLink)
      case .link: follow(linkAt: path, in: parent, behindLink: behindLink)
      case .other:
        add(path, .unreadable("it is neither a file nor a folder, or its name is not in UTF-8"))
      }
    }
  }

  private mutating func walk(folderAt path: String, behindLink: Bool) {
    guard let entries = FolderEntry.list(path, below: folder) else {
      return add(path, .unreadable(DiskFailure.reason(of: errno)))
    }
    walk(entries, in: path, behindLink: behindLink)
  }

  private mutating func follow(linkAt path: String, in parent: String, behindLink: Bool) {
    guard let target = SourceWalk.resolved(site.joined(path)) else {
      return add(path, .unreadable("it is a link, and what it leads to cannot be reached"))
    }
    guard target == top || target.hasPrefix(top + "/") else { return add(path, .linkOutside) }
    guard FolderEntry.kind(of: target, below: folder) == .folder else {
      return paths.append(path)
    }
    // One link deep and never upwards, so that the walk ends however the links lie.
    let here = SourceWalk.resolved(site.joined(parent)) ?? top
    guard !behindLink, here != target, !here.hasPrefix(target + "/") else {
      return add(
        path,
        .unreadable(
          "it is a link to a folder that lies behind another link or leads round in a circle"))
    }
    walk(folderAt: path, behindLink: true)
  }

  private mutating func add(_ path: String, _ contents: SourceFile.Contents) {
    unread.append(SourceFile(path: path, contents: contents))
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
