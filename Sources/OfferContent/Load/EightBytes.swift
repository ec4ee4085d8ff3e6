/// Eight neighbouring bytes in one register, so that a search looks at all of them together: a page
/// is mostly bytes that nobody searches for.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let sevenBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  let bytes: UInt64

  /// The highest bit of each byte that is there: answers have it set where a byte is meant, and no
  /// other bit.
  private let flags: UInt64

  private init(_ bytes: UInt64, flags: UInt64) {
    self.bytes = bytes
    self.flags = flags
  }

  /// Takes up to eight bytes from a place on.
  @inline(__always)
  init(_ buffer: UnsafeRawBufferPointer, from start: Int) {
    guard start &+ 8 <= buffer.count else {
      self = EightBytes.last(of: buffer, from: start)
      return
    }
    bytes = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    flags = ~EightBytes.sevenBits
  }

  /// Takes the bytes before the end, fewer than eight; apart, so that the others stay a single load.
  @inline(never)
  private static func last(of buffer: UnsafeRawBufferPointer, from start: Int) -> EightBytes {
    let missing = UInt64(8 * (start + 8 - buffer.count))
    var bytes: UInt64 = 0
    if buffer.count >= 8 {
      let last = buffer.loadUnaligned(fromByteOffset: buffer.count - 8, as: UInt64.self)
      bytes = UInt64(littleEndian: last) >> missing
    } else {
      for index in (start..<buffer.count).reversed() { bytes = bytes << 8 | UInt64(buffer[index]) }
    }
    return EightBytes(bytes, flags: ~sevenBits >> missing)
  }

  /// Flags the bytes that equal a byte.
  func flags(equalTo byte: UInt8) -> UInt64 {
    let difference = bytes ^ (EightBytes.ones &* UInt64(byte))
    return ~((difference & EightBytes.sevenBits) &+ EightBytes.sevenBits | difference) & flags
  }

  /// Flags the bytes that are below a byte of ASCII.
  func flags(below byte: UInt8) -> UInt64 {
    let room = EightBytes.ones &* UInt64(0x80 - byte)
    return ~((bytes & EightBytes.sevenBits) &+ room | bytes) & flags
  }

  /// Flags the bytes that are not ASCII.
  var flagsBeyondASCII: UInt64 { bytes & flags }
}

extension ArraySlice<UInt8> {
  /// Visits the bytes that are flagged, in order.
  ///
  /// - Parameters:
  ///   - flags: flags some of eight bytes.
  ///   - visit: gets the index of each.
  @inline(__always)
  func visitBytes(flaggedBy flags: (EightBytes) -> UInt64, _ visit: (Int) -> Void) {
    withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        var flagged = flags(EightBytes(buffer, from: start))
        while flagged != 0 {
          visit(startIndex + start + flagged.trailingZeroBitCount / 8)
          flagged &= flagged &- 1
        }
        start += 8
      }
    }
  }
}

extension [UInt8] {
  /// The index of the first such byte at a place or behind it.
  func place(of byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { $0.place(of: byte, from: start) }
  }
}

extension UnsafeRawBufferPointer {
  /// The index of the first such byte at a place or behind it.
  func place(of byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < count {
      let flagged = EightBytes(self, from: index).flags(equalTo: byte)
      if flagged != 0 { return index + flagged.trailingZeroBitCount / 8 }
      index += 8
    }
    return nil
  }
}
