import Diagnostics

/// What people do to a site's files in the course of a day, by chance.
struct RandomEdits {
  private(set) var files: [SourceFile]

  /// What was done last.
  private(set) var last = "nothing"

  private let original: [SourceFile]
  private var chance: SeededGenerator
  private var count = 0

  init(of files: [SourceFile], seed: UInt64) {
    self.files = files
    original = files
    chance = SeededGenerator(seed: seed)
  }

  /// Changes, adds, removes, renames or restores a file.
  mutating func edit() {
    count += 1
    switch Int.random(in: 0..<10, using: &chance) {
    case 0, 1: change()
    case 7, 8: changeWords()
    case 2: add()
    case 3: remove()
    case 4: rename()
    case 9: changeForm()
    default: restore()
    }
  }
}

extension RandomEdits {
  private mutating func place(where isMeant: (SourceFile) -> Bool) -> Int? {
    files.indices.filter { isMeant(files[$0]) }.randomElement(using: &chance)
  }

  private mutating func change() {
    guard let place = place(where: { $0.path.hasSuffix(".md") || $0.path.hasSuffix(".mustache") })
    else { return }
    last = "changed \(files[place].path)"
    let words =
      files[place].path.hasSuffix(".md") ? "\nMore words, \(count).\n" : "<!-- \(count) -->\n"
    files[place] = SourceFile(
      path: files[place].path, contents: .bytes(files[place].bytes + Array(words.utf8)))
  }

  /// Most edits are of this kind: a word, a heading, a link or a record more on one page.
  private mutating func changeWords() {
    guard let place = place(where: { $0.path.hasSuffix(".md") }) else { return }
    last = "changed the words of \(files[place].path)"
    let words = [
      "\nWords, \(count).\n", "\n## Heading \(count)\n\nWords.\n",
      "\n[Nowhere](nowhere-\(count).md)\n", "\n[Here](#heading-\(count))\n",
    ].randomElement(using: &chance)
    files[place] = SourceFile(
      path: files[place].path, contents: .bytes(files[place].bytes + Array((words ?? "").utf8)))
  }

  /// A form is data, on which pages of its own and links of others depend.
  private mutating func changeForm() {
    guard let place = place(where: { $0.path.contains("/forms/") }) else { return }
    last = "changed \(files[place].path)"
    let text = String(decoding: files[place].bytes, as: UTF8.self)
    files[place] = SourceFile(
      path: files[place].path, text: text.replacing("title: ", with: "title: \(count) "))
  }

  private mutating func add() {
    let council = Bool.random(using: &chance) ? "anytown" : "newtown"
    let path = "Content/\(council)/pages/added-\(count).md"
    last = "added \(path)"
    files.append(
      SourceFile(path: path, text: "---\ntitle: Added \(count)\nsummary: A page.\n---\n\nWords.\n"))
  }

  private mutating func remove() {
    guard let place = place(where: { $0.path.hasSuffix(".md") }) else { return }
    last = "removed \(files[place].path)"
    files.remove(at: place)
  }

  private mutating func rename() {
    guard let place = place(where: { $0.path.hasSuffix(".md") }) else { return }
    let path = "\(files[place].path.dropLast(3))-\(count).md"
    last = "renamed \(files[place].path) to \(path)"
    files[place] = SourceFile(path: path, contents: files[place].contents)
  }

  /// Goes back to what somebody had, as a slip is taken back.
  private mutating func restore() {
    last = "restored all"
    files = original
  }
}
