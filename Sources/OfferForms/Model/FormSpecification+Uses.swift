extension FormSpecification {
  /// The questions whose answers a purpose uses, its gate among them, in the order in which they are asked.
  public func fields(of purpose: Purpose) -> [FormField] {
    fields.filter { $0.uses.contains(purpose.id) }
  }
}

extension FormField {
  /// The purposes that use it, those named by `for` and the gate, each once.
  public var uses: [String] {
    guard let gate, !purposes.contains(gate) else { return purposes }
    return purposes + [gate]
  }
}
