/// Numbers by words: a table with open addresses over one run of letters.
///
/// A dictionary of strings would take most of the time in which an index is made.
struct WordTable {
  private struct Entry {
    let start: Int32
    let length: Int32
    let value: Int32
  }

  private var letters: [UInt8] = []
  private var entries: [Entry] = []

  /// The number of the entry at each place, or -1; as many places as a power of two.
  private var places = [Int32](repeating: -1, count: 1024)

  /// How many words there are.
  var count: Int { entries.count }

  /// The word that came in with a number.
  func word(_ number: Int) -> ArraySlice<UInt8> {
    let start = Int(entries[number].start)
    return letters[start..<start + Int(entries[number].length)]
  }

  /// What a word stands for; nil where it is not there.
  func value(of word: [UInt8]) -> Int32? {
    let entry = places[place(of: word)]
    return entry < 0 ? nil : entries[Int(entry)].value
  }

  /// Takes in a word that is not there yet.
  mutating func add(_ word: [UInt8], _ value: Int32) {
    if entries.count * 2 >= places.count { grow() }
    places[place(of: word)] = Int32(entries.count)
    entries.append(
      Entry(start: Int32(letters.count), length: Int32(word.count), value: value))
    letters.append(contentsOf: word)
  }

  /// The place at which a word stands, or would stand.
  private func place(of word: [UInt8]) -> Int {
    var place = WordTable.hash(word[...]) & (places.count - 1)
    while places[place] >= 0, !holds(word, at: places[place]) {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private func holds(_ word: [UInt8], at number: Int32) -> Bool {
    let entry = entries[Int(number)]
    guard Int(entry.length) == word.count else { return false }
    let start = Int(entry.start)
    for index in 0..<word.count where letters[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: places.count * 4)
    for number in entries.indices {
      var place = WordTable.hash(word(number)) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number)
    }
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for letter in word { hash = (hash ^ UInt32(letter)) &* 0x0100_0193 }
    return Int(hash ^ hash >> 15)
  }
}
