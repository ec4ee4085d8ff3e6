/// The first eight bytes of a word in small letters, in one register: most words end before the ninth.
struct WordHead: Equatable {
  /// The bytes, the first one lowest; what is no letter is changed as well, each in its own way.
  let letters: UInt64

  private static let smallLetters: UInt64 = 0x2020_2020_2020_2020

  /// Reads a word.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    let eight = EightBytes(bytes, from: start).bytes
    let count = end &- start
    let mask = count >= 8 ? ~0 : (UInt64(1) << UInt64(8 * count)) &- 1
    letters = (eight | WordHead.smallLetters) & mask
  }

  /// Where it stands in a table of `Vocabulary.slots` heads.
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
