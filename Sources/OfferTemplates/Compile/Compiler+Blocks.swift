import Diagnostics

// Blocks, and what stands in their place.
extension Compiler {
  mutating func compile(_ block: Block, at place: Place) {
    guard let override = place.overrides[block.name] else {
      return compile(block.body, at: place)
    }
    let argument = override.argument
    guard !argument.body.isEmpty else { return }
    let indentation = place.indentation.adding(place.reduced(block.indentation))
    let inside = Place(
      template: override.template, scope: place.scope, overrides: override.overrides,
      indentation: indentation, removed: override.template.text.bytes[argument.indentation],
      note: .shownHere(block.name, at: block.location))

    if block.startsLine, !argument.startsLine { write(indentation) }
    compile(argument.body.dropFirst(argument.joins(block) ? 1 : 0), at: inside)
    if let lineBreak = block.lineBreak, !argument.endsLine {
      assembly.write(place.template.text.bytes[lineBreak])
    }
  }

  /// What is wrong with the arguments given to a parent.
  func problems(of arguments: [Argument], for parent: String) -> [Diagnostic] {
    guard !arguments.isEmpty, let known = blocks(of: parent) else { return [] }
    var given: [String: Argument] = [:]
    var problems: [Diagnostic] = []
    for argument in arguments {
      if !known.contains(argument.name) {
        problems.append(
          .blockUnknown(argument.name, of: parent, among: known, at: argument.location))
      }
      if let first = given.updateValue(argument, forKey: argument.name) {
        problems.append(
          .blockRepeated(argument.name, at: argument.location, first: first.location))
      }
    }
    return problems
  }

  /// The names of all blocks of a template and of those that it includes; nil where one of them
  /// could not be read, so that nobody knows.
  private func blocks(of template: String) -> Set<String>? {
    var blocks: Set<String> = []
    var seen: Set<String> = [template]
    var waiting = [template]
    while let next = waiting.popLast() {
      guard let parsed = templates[next] else { continue }
      guard parsed.problems.isEmpty else { return nil }
      blocks.formUnion(parsed.blocks)
      for included in parsed.inclusions where seen.insert(included).inserted {
        waiting.append(included)
      }
    }
    return blocks
  }
}

extension Argument {
  /// Whether its first line goes on where a block stands in the middle of a line.
  fileprivate func joins(_ block: Block) -> Bool {
    guard case .line? = body.first else { return false }
    return startsLine && !block.startsLine
  }
}
