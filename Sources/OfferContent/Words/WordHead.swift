/// The first eight bytes of a word in small letters, in one register: most words end before the ninth.
struct WordHead: Equatable {
  /// The bytes, the first one lowest; what is no letter is changed as well, each in its own way.
  let letters: UInt64

  private static let smallLetters: UInt64 = 0x2020_2020_2020_2020

  /// Reads a word.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    letters = WordHead.letters(of: EightBytes(bytes, from: start).bytes, count: end &- start)
  }

  /// Reads a word that eight bytes or more follow.
  @inline(__always)
  init(padded bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    let eight = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    letters = WordHead.letters(of: UInt64(littleEndian: eight), count: end &- start)
  }

  @inline(__always)
  private static func letters(of eight: UInt64, count: Int) -> UInt64 {
    let mask = count >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1
    return (eight | smallLetters) & mask
  }

  /// Where it stands in a table of `FirstWord.slots` heads.
  @inline(__always)
  var slot: Int {
    Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }

  /// Whether it is `I`, `I'm` or `I've`: a capital that makes no name.
  @inline(__always)
  var isFirstPerson: Bool {
    letters & 0xFF == 0x69
      && (letters >> 8 == 0 || letters >> 8 & 0xFF == 0x27
        || letters >> 8 & 0xFF == 0xE2)
  }
}
