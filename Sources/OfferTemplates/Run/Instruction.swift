/// One step of a compiled template.
///
/// Values, calls and text are named by their place in the program.
enum Instruction: Hashable, Sendable {
  /// Write bytes of the program's text.
  case literal(start: Int, end: Int)

  /// Write the indentation of the template that includes this one.
  case indentation

  /// Write a value, escaped or as it is.
  case escaped(Int)
  case raw(Int)

  /// Enter a section for the first item of a value, or skip it where there is none.
  case section(Int, slot: Int, skip: Int)

  /// Go back for the next item, or leave the section.
  case again(slot: Int, back: Int)

  /// Skip what follows unless a value is true, or unless it is not.
  case when(Int, skip: Int)
  case unless(Int, skip: Int)

  /// Run a template that is included here, and go on behind it.
  case call(Int)
  case done
}
