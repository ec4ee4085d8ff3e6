/// A ZIP file whose members are stored as they are (APPNOTE.TXT 6.3.10, sections 4.3 and 4.5).
///
/// Nothing is compressed and no member has a time, so that the same members always give the same bytes; the
/// files that we put in one have a few kilobytes.
struct StoredArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// The first day that the format knows, 1 January 1980, as it writes days.
  private static let firstDay = 0x21

  /// Adds a member; its name is plain ASCII.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let common =
      StoredArchive.bytes(10, 2) + StoredArchive.bytes(0, 6)
      + StoredArchive.bytes(StoredArchive.firstDay, 2)
      + StoredArchive.bytes(Int(CRC32.checksum(of: content)), 4)
      + StoredArchive.bytes(content.count, 4) + StoredArchive.bytes(content.count, 4)
      + StoredArchive.bytes(name.utf8.count, 2) + StoredArchive.bytes(0, 2)
    directory +=
      [0x50, 0x4B, 1, 2] + StoredArchive.bytes(20, 2) + common + StoredArchive.bytes(0, 10)
      + StoredArchive.bytes(body.count, 4) + Array(name.utf8)
    body += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + content
    count += 1
  }

  /// The whole file.
  var bytes: [UInt8] {
    body + directory + [0x50, 0x4B, 5, 6] + StoredArchive.bytes(0, 4)
      + StoredArchive.bytes(count, 2) + StoredArchive.bytes(count, 2)
      + StoredArchive.bytes(directory.count, 4) + StoredArchive.bytes(body.count, 4)
      + StoredArchive.bytes(0, 2)
  }

  /// A number in some bytes, the lowest first.
  private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }
}
