import Glibc

/// An open file or folder, closed when it is no longer needed.
struct OpenFile: ~Copyable, Sendable {
  /// The system's number for it.
  let number: Int32

  /// Opens a path, or gives nil where `errno` says why not.
  ///
  /// - Parameters:
  ///   - path: the path, taken from `folder` unless it is absolute.
  ///   - folder: the number of an open folder; the current one unless it is given.
  ///   - flags: how to open it.
  init?(_ path: String, below folder: Int32 = AT_FDCWD, _ flags: Int32) {
    let opened = openat(folder, path, flags | O_CLOEXEC, 0o666)
    // Before it is kept: what was kept is closed, and closing nothing would hide the reason.
    guard opened >= 0 else { return nil }
    number = opened
  }

  deinit { close(number) }

  /// Closes it; false where the system says only now, as over a network, that it could not be written.
  consuming func closed() -> Bool {
    let number = number
    discard self
    return close(number) == 0
  }

  /// What the system knows about it, or nil where it is not an ordinary file.
  var size: Int? {
    var facts = stat()
    guard fstat(number, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(facts.st_size)
  }
}

extension OpenFile {
  /// All of its bytes, or nil where `errno` says why not; `size` is how many there are thought to be.
  func bytes(size: Int) -> [UInt8]? {
    var failed = false
    // One more than there should be, so that the end of the file is met in a single call.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let got = read(number, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got < 0 && errno == EINTR { continue }
        failed = got < 0
        guard got > 0 else { return }
        count += got
      }
    }
    return failed ? nil : bytes
  }

  /// Whether its bytes are the given ones; false where it cannot be read.
  func holds(_ bytes: [UInt8]) -> Bool {
    guard size == bytes.count else { return false }
    let chunk = 1 << 16
    return withUnsafeTemporaryAllocation(byteCount: chunk, alignment: 16) { buffer in
      bytes.withUnsafeBytes { bytes in
        var compared = 0
        while compared < bytes.count {
          let got = read(number, buffer.baseAddress, chunk)
          if got < 0 && errno == EINTR { continue }
          guard got > 0, got <= bytes.count - compared else { return false }
          guard let old = buffer.baseAddress, let new = bytes.baseAddress,
            memcmp(old, new + compared, got) == 0
          else { return false }
          compared += got
        }
        return true
      }
    }
  }

  /// Writes bytes at the end; false where `errno` says why not.
  func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let got = Glibc.write(number, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { return false }
        written += got
      }
      return true
    }
  }
}
