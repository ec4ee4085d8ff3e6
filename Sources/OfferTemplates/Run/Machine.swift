import Diagnostics

/// Runs a program: one loop over its instructions, that writes bytes and makes no strings.
struct Machine<Source: ValueSource> {
  let program: Program<Source.Reference>
  var source: Source

  /// How many templates may include each other before the run is given up.
  let maximumDepth: Int

  /// Runs the program.
  ///
  /// - Parameter bytes: where to append.
  /// - Returns: the tag at which templates included each other too deep, where one did.
  mutating func run(into bytes: inout [UInt8]) -> SourceLocation? {
    let (code, references, text) = (program.code, program.references, program.text)
    var calls = CallStack(text: text)
    var next = 0
    while true {
      let instruction = code[next]
      next += 1
      switch instruction {
      case .literal(let start, let end):
        bytes.append(text, from: start, to: end)
      case .indentation:
        bytes.append(
          calls.indentations, from: calls.indentation.lowerBound, to: calls.indentation.upperBound)
      case .escaped(let value):
        source.write(references[value], isEscaped: true, to: &bytes)
      case .raw(let value):
        source.write(references[value], isEscaped: false, to: &bytes)
      case .section(let value, let slot, let skip):
        if !source.open(references[value], slot: slot) { next += skip }
      case .again(let slot, let back):
        if source.advance(slot: slot) { next -= back }
      case .when(let value, let skip):
        if !source.isTrue(references[value]) { next += skip }
      case .unless(let value, let skip):
        if source.isTrue(references[value]) { next += skip }
      case .call(let index):
        let call = program.calls[index]
        guard calls.depth < maximumDepth else { return call.location }
        calls.enter(
          returningTo: next, indentation: call.indentation, adding: call.addsToIndentation)
        next = call.entry
      case .done:
        guard let back = calls.leave() else { return nil }
        next = back
      }
    }
  }
}
