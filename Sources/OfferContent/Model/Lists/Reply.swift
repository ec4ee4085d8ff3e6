public import Diagnostics

/// What care leavers said and what was done: a row of `data/you-said-we-did.csv`.
public struct Reply: Sendable {
  /// How far it got.
  public enum Status: String, CaseIterable, Sendable {
    /// Done, as a report says.
    case done

    /// Being done.
    case underWay = "under-way"

    /// It was reported once, and nobody has confirmed it since.
    case notConfirmed = "not-confirmed"
  }

  /// Its name, by which pages cite it.
  public let id: Located<String>

  /// What care leavers said.
  public let said: Prose

  /// When they said it.
  public let saidOn: When

  /// What was done.
  public let did: Prose?

  /// When it was done.
  public let didOn: When?

  /// How far it got.
  public let status: Status

  /// Where it was read.
  public let report: String
}
