import Diagnostics

// Partials and parents, each compiled once for all the places where it means the same.
extension Compiler {
  mutating func include(
    _ inclusion: Inclusion, with arguments: [Argument], at place: Place
  ) {
    guard let template = templates[inclusion.template] else {
      guard Names.isStrict else { return }
      let known = templates.keys
      return add(
        [.templateMissing(inclusion.template, among: known, at: inclusion.location)], at: place)
    }
    if Names.isStrict { add(problems(of: arguments, for: inclusion.template), at: place) }
    var key = Key(
      template: inclusion.template, scope: place.scope,
      overrides: place.overrides.adding(arguments, of: place.template))
    guard !isEndless(key, inclusion, at: place) else { return }

    let added = inclusion.indentation.map { place.indentation.adding(place.reduced($0)) }
    key.indentation = indentation(of: inclusion.template, added)
    let isRunning = key.indentation.isRunning
    guard let routine = routine(for: key, template, inclusion, at: place) else { return }
    assembly.call(
      routine, indentation: isRunning ? added?.text ?? [] : [],
      adding: isRunning && added?.isRunning == true, at: inclusion.location)
  }

  /// Compiles a template unless it was compiled already.
  ///
  /// - Returns: the number of its routine; nil where templates include each other too deep.
  mutating func compile(_ template: ParsedTemplate, as key: Key, at place: Place) -> Int? {
    if let routine = routines.firstIndex(of: key) { return routine }
    let routine = assembly.reserveRoutine()
    routines.append(key)
    let outer = assembly.beginRoutine()
    chain.append((key.withoutIndentation, openItems))
    add(template.problems, at: place)
    if Names.isStrict { add(template.losses, at: place) }
    compile(template.nodes, at: place)
    chain.removeLast()
    assembly.finishRoutine(routine, goingBackTo: outer)
    return routine
  }
}

extension Compiler {
  private mutating func routine(
    for key: Key, _ template: ParsedTemplate, _ inclusion: Inclusion, at place: Place
  ) -> Int? {
    if let routine = routines.firstIndex(of: key) { return routine }
    guard chain.count <= Self.maximumDepth else {
      add([.includedTooDeep(inclusion.template, at: inclusion.location)], at: place)
      return nil
    }
    let inside = Place(
      template: template, scope: key.scope, overrides: key.overrides,
      indentation: key.indentation,
      note: .included(inclusion.template, at: inclusion.location))
    return compile(template, as: key, at: inside)
  }

  /// What goes before the lines of an included template: one that includes itself is compiled for
  /// any indentation, every other for its own.
  private func indentation(of template: String, _ added: Indentation?) -> Indentation {
    guard let added else { return Indentation() }
    let isRecursive = chain.contains { $0.key.template == template }
    guard added.isRunning || (isRecursive && !added.text.isEmpty) else { return added }
    return Indentation(isRunning: true)
  }

  /// Whether a template includes itself and nothing that it reads has changed: reported, if so.
  private mutating func isEndless(
    _ key: Key, _ inclusion: Inclusion, at place: Place
  ) -> Bool {
    guard Names.isStrict, chain.contains(where: { $0.key == key && $0.openItems == openItems })
    else { return false }
    add([.includedEndlessly(inclusion.template, at: inclusion.location)], at: place)
    return true
  }
}

extension Compiler.Key {
  fileprivate var withoutIndentation: Self {
    Self(template: template, scope: scope, overrides: overrides)
  }
}
