import Diagnostics

/// A compiled template: a flat list of instructions over one stretch of text.
@usableFromInline
struct Program<Reference: Equatable & Sendable>: Sendable {
  /// How one template includes another.
  struct Call: Equatable, Sendable {
    /// The first instruction of the included template.
    var entry: Int

    /// What to put before its lines: bytes of the program's text.
    let indentation: Range<Int>

    /// Whether the indentation of the template with the tag goes before that.
    let addsToIndentation: Bool

    /// The tag.
    let location: SourceLocation
  }

  var text: [UInt8] = []
  var code: [Instruction] = []
  var references: [Reference] = []
  var calls: [Call] = []

  /// How many sections may be open side by side.
  var slotCount = 0
}
