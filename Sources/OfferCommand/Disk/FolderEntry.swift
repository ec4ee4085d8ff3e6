import Glibc

/// One thing that lies in a folder.
struct FolderEntry: Hashable, Sendable {
  /// What kind of thing it is.
  enum Kind: Sendable {
    case file
    case folder
    case link
    /// A device, a socket, a pipe, or a name that is not in UTF-8.
    case other
  }

  /// Its name, without the folders above.
  let name: String

  /// What kind of thing it is; a link is a link, whatever it leads to.
  let kind: Kind

  /// What lies in a folder, in no order, or nil where `errno` says why not.
  ///
  /// The path is taken from the open folder of the number given, unless it is absolute.
  static func list(_ path: String, below folder: Int32) -> [FolderEntry]? {
    let number = openat(folder, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    guard let stream = fdopendir(number) else {
      close(number)
      return nil
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let type = entry.pointee.d_type
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          guard strcmp(name, ".") != 0, strcmp(name, "..") != 0 else { return }
          entries.append(FolderEntry(name, type: type, in: number))
        }
      }
      errno = 0
    }
    return errno == 0 ? entries : nil
  }

  /// What lies at a path, or nil where nothing does.
  static func kind(of path: String, below folder: Int32) -> Kind? {
    var facts = stat()
    guard fstatat(folder, path, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return switch facts.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }
}

extension FolderEntry {
  private init(_ bytes: UnsafePointer<CChar>, type: UInt8, in folder: Int32) {
    guard let name = String(validatingCString: bytes) else {
      self.init(name: String(cString: bytes), kind: .other)
      return
    }
    let kind: Kind =
      switch Int(type) {
      case Int(DT_REG): .file
      case Int(DT_DIR): .folder
      case Int(DT_LNK): .link
      // Some file systems do not say it in the listing.
      case Int(DT_UNKNOWN): FolderEntry.kind(of: name, below: folder) ?? .other
      default: .other
      }
    self.init(name: name, kind: kind)
  }
}
