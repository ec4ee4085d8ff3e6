import Diagnostics

/// A program in the making.
struct Assembly<Reference: Equatable & Sendable> {
  /// The instructions of the template that is being compiled.
  private(set) var code: [Instruction] = []

  private var program = Program<Reference>()
  private var routines: [[Instruction]] = []

  /// Whether something jumps to the next instruction, so that it must not melt into the last.
  private var isTarget = false

  mutating func write(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = program.text.count
    program.text += bytes
    if !isTarget, case .literal(let first, end: start)? = code.last {
      code[code.count - 1] = .literal(start: first, end: program.text.count)
    } else {
      append(.literal(start: start, end: program.text.count))
    }
  }

  mutating func append(_ instruction: Instruction) {
    code.append(instruction)
    isTarget = false
  }

  mutating func place(of reference: Reference) -> Int {
    // They are too few for a dictionary, whose type alone would take longer to set up.
    if let place = program.references.firstIndex(of: reference) { return place }
    program.references.append(reference)
    return program.references.count - 1
  }

  /// Leaves a place for an instruction that jumps over what follows.
  ///
  /// - Returns: the place, for `finishJump`.
  mutating func beginJump() -> Int {
    append(.done)
    return code.count - 1
  }

  /// Writes the instruction that jumps to here, now that its length is known.
  mutating func finishJump(_ start: Int, _ jump: (_ skip: Int) -> Instruction) {
    code[start] = jump(code.count - start - 1)
    isTarget = true
  }

  /// Keeps a slot in mind.
  mutating func need(slots: Int) {
    program.slotCount = max(program.slotCount, slots)
  }
}

extension Assembly {
  /// Sets aside a place for the instructions of a template.
  mutating func reserveRoutine() -> Int {
    routines.append([])
    return routines.count - 1
  }

  /// Begins the instructions of a template in the middle of those of another.
  ///
  /// - Returns: the instructions of the other so far, for `finishRoutine`.
  mutating func beginRoutine() -> [Instruction] {
    let outer = code
    code = []
    isTarget = false
    return outer
  }

  /// Ends the instructions of a template, in the place set aside for them, and goes back to the other.
  mutating func finishRoutine(_ routine: Int, goingBackTo outer: [Instruction]) {
    routines[routine] = code + [.done]
    code = outer
    isTarget = true
  }

  mutating func call(
    _ routine: Int, indentation: [UInt8], adding adds: Bool, at location: SourceLocation
  ) {
    let start = program.text.count
    program.text += indentation
    program.calls.append(
      Program.Call(
        entry: routine, indentation: start..<program.text.count, addsToIndentation: adds,
        location: location))
    append(.call(program.calls.count - 1))
  }

  /// The program, that begins with the first template.
  func linked() -> Program<Reference> {
    var linked = program
    var entries: [Int] = []
    for routine in routines {
      entries.append(linked.code.count)
      linked.code += routine
    }
    for index in linked.calls.indices {
      linked.calls[index].entry = entries[linked.calls[index].entry]
    }
    return linked
  }
}
