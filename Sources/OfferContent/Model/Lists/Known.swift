/// What a cell of a list says: something, or that nobody has confirmed it yet.
public enum Known<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Known.
  case known(Value)

  /// `to-confirm`: the page says whom to ask.
  case toConfirm

  /// What is known, if it is.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }
}
