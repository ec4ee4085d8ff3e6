/// One diagnostic as people read it, line by line.
struct PeopleEntry {
  private let diagnostic: Diagnostic
  private let width: Int
  private let colouring: Colouring

  /// As many columns as the longest line number takes.
  private let margin: Int

  /// The lines so far, each with its end.
  private(set) var text = ""

  /// Begins the entry of a diagnostic.
  init(of diagnostic: Diagnostic, width: Int, colouring: Colouring) {
    self.diagnostic = diagnostic
    self.width = width
    self.colouring = colouring
    let places = [diagnostic.location].compactMap(\.self) + diagnostic.notes.map(\.location)
    margin = String(places.map(\.line).max() ?? 0).utf8.count
  }

  /// Says what is wrong, and which rule says so.
  mutating func addHeadline() {
    let severity = colouring(diagnostic.severity.rawValue, .severity(diagnostic.severity))
    add("\(severity): \(colouring(diagnostic.message.shown, .message)) [\(diagnostic.rule.id)]")
  }

  /// Quotes the place, then each other place that matters.
  mutating func addPlaces(quoting quotes: inout SourceQuotes) {
    if let location = diagnostic.location {
      add(location, quoting: &quotes, as: .severity(diagnostic.severity))
    }
    for note in diagnostic.notes {
      add("\(colouring("note", .severity(.note))): \(note.message.shown)")
      add(note.location, quoting: &quotes, as: .severity(.note))
    }
  }

  /// Says why it matters.
  mutating func addReason() {
    add("\(colouring("why", .label)): \(diagnostic.rule.why.shown)")
  }

  /// Says what to do.
  mutating func addHelp() {
    add("\(colouring("help", .label)): \(diagnostic.help.shown)")
  }
}

extension PeopleEntry {
  private mutating func add(
    _ location: SourceLocation, quoting quotes: inout SourceQuotes, as role: Colouring.Role
  ) {
    let space = String(repeating: " ", count: margin)
    let place = "\(location.path.shown):\(location.line):\(location.column)"
    add("\(space) \(colouring("-->", .frame)) \(place)")
    guard let line = quotes.line(of: location) else { return }
    let excerpt = Excerpt(of: location, in: line, width: width - margin - 3)
    let number = String(location.line)
    let padding = String(repeating: " ", count: margin - number.utf8.count)
    add(
      colouring("\(padding)\(number) |", .frame) + (excerpt.text.isEmpty ? "" : " \(excerpt.text)"))
    let carets = String(repeating: "^", count: excerpt.underlined)
    let repeated = excerpt.repeated.map { " '\($0)'" } ?? ""
    let indent = String(repeating: " ", count: excerpt.indent)
    add("\(colouring("\(space) |", .frame)) \(indent)\(colouring(carets, role))\(repeated)")
  }

  private mutating func add(_ line: String) {
    text += line + "\n"
  }
}
