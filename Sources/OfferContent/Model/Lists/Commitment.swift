public import Diagnostics

/// What the council has promised: a row of `data/commitments.csv`.
public struct Commitment: Sendable {
  /// What is known of it today.
  public enum Status: String, CaseIterable, Sendable {
    /// A report says that it was kept.
    case met

    /// Somebody confirmed that it is being done.
    case underWay = "under-way"

    /// It was reported once, and nobody has confirmed it since.
    case notConfirmed = "not-confirmed"

    /// Something else has taken its place, such as a law.
    case superseded
  }

  /// Its name.
  public let id: Located<String>

  /// What was promised.
  public let commitment: Prose

  /// The role or team that answers for it.
  public let owner: String

  /// When it was made.
  public let made: When

  /// By when it was to be kept.
  public let due: When?

  /// What is known of it today.
  public let status: Status

  /// How anybody can tell.
  public let evidence: Prose?

  /// Where it was read.
  public let report: String
}
