import Diagnostics

/// Compiles a template, and those that it includes, to a program.
struct Compiler<Names: Contract> {
  /// Where something is being compiled.
  struct Place {
    let template: ParsedTemplate
    var scope: Names.Scope
    let overrides: Overrides

    /// What goes before each line, and the blanks that are taken away from it.
    var indentation = Indentation()
    var removed: ArraySlice<UInt8> = []

    /// Where the template was included, for what is wrong with it only there.
    var note: Diagnostic.Note?
  }

  /// A template that is compiled once wherever these are the same.
  struct Key: Equatable {
    let template: String
    let scope: Names.Scope
    let overrides: Overrides
    var indentation = Indentation()
  }

  /// The most templates that may include each other.
  static var maximumDepth: Int { 100 }

  var report = Report()
  var assembly = Assembly<Names.Reference>()

  /// The templates that are being compiled, and how many sections over items were open around each.
  var chain: [(key: Key, openItems: Int)] = []
  var openItems = 0

  /// What each routine was compiled for; they are too few for a dictionary.
  var routines: [Key] = []

  let templates: [String: ParsedTemplate]
  private let names: Names

  init(_ templates: [String: ParsedTemplate], names: Names) {
    self.templates = templates
    self.names = names
  }

  /// Compiles a template into the program's first instructions.
  mutating func compile(_ template: ParsedTemplate, in scope: Names.Scope) {
    let key = Key(template: template.text.name, scope: scope, overrides: Overrides())
    let place = Place(template: template, scope: scope, overrides: Overrides())
    _ = compile(template, as: key, at: place)
  }

  mutating func compile(_ nodes: some Sequence<Node>, at place: Place) {
    for node in nodes {
      switch node {
      case .line(let blanks): startLine(blanks, at: place)
      case .text(let range): assembly.write(place.template.text.bytes[range])
      case .variable(let name, let isRaw): compile(name, isRaw: isRaw, at: place)
      case .section(let name, let isInverted, let body):
        compile(name, isInverted: isInverted, body: body, at: place)
      case .partial(let inclusion): include(inclusion, with: [], at: place)
      case .parent(let inclusion, let arguments): include(inclusion, with: arguments, at: place)
      case .block(let block): compile(block, at: place)
      }
    }
  }

  /// Adds what was found wrong in a template to the report.
  mutating func add(_ found: some Sequence<Diagnostic>, at place: Place) {
    for problem in found { report.add(place.note.map(problem.with(note:)) ?? problem) }
  }
}

extension Compiler {
  mutating func startLine(_ blanks: Range<Int>, at place: Place) {
    write(place.indentation.adding(place.reduced(blanks)))
  }

  mutating func write(_ indentation: Indentation) {
    if indentation.isRunning { assembly.append(.indentation) }
    assembly.write(indentation.text)
  }

  private mutating func compile(_ name: Name, isRaw: Bool, at place: Place) {
    var found = Report()
    let reference = names.shown(name, isRaw: isRaw, in: place.scope, reporting: &found)
    add(found.diagnostics, at: place)
    guard let reference else { return }
    let value = assembly.place(of: reference)
    assembly.append(isRaw ? .raw(value) : .escaped(value))
  }

  private mutating func compile(
    _ name: Name, isInverted: Bool, body: [Node], at place: Place
  ) {
    var found = Report()
    let opening = names.opened(name, isInverted: isInverted, in: place.scope, reporting: &found)
    add(found.diagnostics, at: place)
    var inside = place
    switch opening {
    case nil: break
    case .condition(let reference, let scope):
      inside.scope = scope
      let value = assembly.place(of: reference)
      let jump = assembly.beginJump()
      compile(body, at: inside)
      assembly.finishJump(jump) { isInverted ? .unless(value, skip: $0) : .when(value, skip: $0) }
    case .items(let reference, let slot, let scope):
      inside.scope = scope
      let value = assembly.place(of: reference)
      assembly.need(slots: slot + 1)
      let jump = assembly.beginJump()
      openItems += 1
      compile(body, at: inside)
      openItems -= 1
      assembly.append(.again(slot: slot, back: assembly.code.count - jump))
      assembly.finishJump(jump) { .section(value, slot: slot, skip: $0) }
    }
  }
}

extension Compiler.Place {
  /// Blanks at the beginning of a line, less those that are taken away from each line.
  func reduced(_ blanks: Range<Int>) -> ArraySlice<UInt8> {
    let blanks = template.text.bytes[blanks]
    let same = zip(blanks, removed).prefix { $0 == $1 }
    return blanks.dropFirst(same.count)
  }
}
