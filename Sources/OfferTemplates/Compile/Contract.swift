import Diagnostics

/// What the names in a template may stand for: the fields of typed views, or whatever a plain value holds.
protocol Contract {
  associatedtype Reference: Equatable & Sendable

  /// The open sections, as far as they decide what a name stands for.
  associatedtype Scope: Equatable

  /// Whether what is missing is an error, as it is in a site; the language says that it shows as nothing.
  static var isStrict: Bool { get }

  /// The value that a name shows; nil where that was reported as wrong.
  func shown(
    _ name: Name, isRaw: Bool, in scope: Scope, reporting report: inout Report
  ) -> Reference?

  /// What a section over a name does; nil where that was reported as wrong.
  func opened(
    _ name: Name, isInverted: Bool, in scope: Scope, reporting report: inout Report
  ) -> Opening<Reference, Scope>?
}

/// What a section does with its value.
enum Opening<Reference, Scope> {
  /// Shows its content or not; inside, names stand for what the scope says.
  case condition(Reference, Scope)

  /// Shows its content for each item, which it keeps in a slot.
  case items(Reference, slot: Int, Scope)
}
