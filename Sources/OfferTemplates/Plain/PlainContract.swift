import Diagnostics

/// Lets a template name anything: what a value does not have shows as nothing.
struct PlainContract: Contract {
  /// Every place is like every other.
  struct Scope: Equatable {}

  static let isStrict = false

  func shown(
    _ name: Name, isRaw: Bool, in scope: Scope, reporting report: inout Report
  ) -> PlainReference? {
    PlainReference(name)
  }

  func opened(
    _ name: Name, isInverted: Bool, in scope: Scope, reporting report: inout Report
  ) -> Opening<PlainReference, Scope>? {
    let reference = PlainReference(name)
    return isInverted ? .condition(reference, scope) : .items(reference, slot: 0, scope)
  }
}
