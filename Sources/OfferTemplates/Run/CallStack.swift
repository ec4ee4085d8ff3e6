/// Which templates include each other at this moment, and what goes before the lines of the innermost.
struct CallStack {
  private struct Entry {
    let back: Int
    let indentation: Range<Int>
    let size: Int
  }

  /// The indentations of all open templates, end to end.
  private(set) var indentations: [UInt8] = []

  /// Where in them the indentation of the innermost template lies.
  private(set) var indentation = 0..<0

  private let text: [UInt8]
  private var entries: [Entry] = []

  init(text: [UInt8]) {
    self.text = text
  }

  var depth: Int { entries.count }

  mutating func enter(returningTo back: Int, indentation added: Range<Int>, adding adds: Bool) {
    let size = indentations.count
    entries.append(Entry(back: back, indentation: indentation, size: size))
    if adds { indentations += indentations[indentation] }
    indentations += text[added]
    indentation = size..<indentations.count
  }

  /// Goes back to the template that included this one.
  ///
  /// - Returns: its next instruction, or nil where none did.
  mutating func leave() -> Int? {
    guard let entry = entries.popLast() else { return nil }
    indentations.removeSubrange(entry.size...)
    indentation = entry.indentation
    return entry.back
  }
}
