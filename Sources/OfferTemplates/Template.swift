/// A compiled template, held to the view that it shows.
public struct Template<V: View>: Sendable {
  /// The files that it was compiled from, its own first and the others in the order of their names.
  public let sources: [String]

  @usableFromInline let program: Program<FieldReference>

  init(program: Program<FieldReference>, sources: [String]) {
    self.program = program
    self.sources = sources
  }

  /// The bytes of a view in this template.
  @inlinable
  public func render(_ view: V) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(program.usualSize)
    render(view, into: &bytes)
    return bytes
  }

  /// Appends the bytes of a view in this template.
  ///
  /// A template that includes itself goes as deep as the view does: what would never end was
  /// reported when it was compiled.
  @inlinable
  public func render(_ view: V, into bytes: inout [UInt8]) {
    program.run(Rows(view), into: &bytes)
  }
}

// It belongs to the program and not to the template, which is generic: before the first page of each
// kind, the runtime would search all conformances for that of its view.
extension Program<FieldReference> {
  /// Room for the template's own text and as much again.
  @usableFromInline var usualSize: Int { text.count * 2 }

  @usableFromInline
  func run(_ view: Rows, into bytes: inout [UInt8]) {
    var machine = Machine(
      program: self, source: FieldSource(view, slotCount: slotCount), maximumDepth: .max)
    _ = machine.run(into: &bytes)
  }
}
