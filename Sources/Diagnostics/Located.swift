/// A value with the place it was read from, for what a later phase may still complain about.
public struct Located<Value> {
  /// The value.
  public let value: Value

  /// The place it was read from.
  public let location: SourceLocation

  /// Joins a value to its place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  /// The place with another value made of this one.
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: location)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
