import Diagnostics

/// A piece of a parsed template.
///
/// Ranges are of the template's bytes.
enum Node: Sendable {
  /// The beginning of a line that is not empty, with its blanks: where indentation goes.
  case line(Range<Int>)
  case text(Range<Int>)
  case variable(Name, isRaw: Bool)
  case section(Name, isInverted: Bool, body: [Node])
  case partial(Inclusion)
  case parent(Inclusion, [Argument])
  case block(Block)
}

/// A tag that includes another template.
struct Inclusion: Sendable {
  let template: String
  let location: SourceLocation

  /// The blanks before the tag, where it has its line to itself.
  let indentation: Range<Int>?
}

/// What a template puts in the place of one of its parent's blocks.
struct Argument: Sendable {
  let name: String
  let location: SourceLocation

  /// Whether its content begins with a line of its own, after the line of its opening tag.
  let startsLine: Bool

  /// Whether its content ends with a whole line, before the line of its closing tag.
  let endsLine: Bool

  /// The blanks to take away from each of its lines.
  let indentation: Range<Int>

  let body: [Node]
}

/// A part of a template that a template which has it for a parent may replace.
struct Block: Sendable {
  let name: String
  let location: SourceLocation

  /// Whether it begins with a line of its own.
  let startsLine: Bool

  /// The blanks to put before each line of what replaces it.
  let indentation: Range<Int>

  /// The line break after its closing tag, where it stands for whole lines.
  let lineBreak: Range<Int>?

  /// What is shown where nothing replaces it.
  let body: [Node]
}
