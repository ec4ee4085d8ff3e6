public import Diagnostics

/// Where a statement of law or money stands.
public struct Source: Sendable {
  /// How sure we are that the source says so.
  public enum Certainty: String, CaseIterable, Sendable {
    /// The law, guidance or official page itself was read.
    case confirmed

    /// Read in somebody else's account of it: a charity, a council, a law firm.
    case secondHand = "second-hand"
  }

  /// The Act, regulation, guidance or page.
  public let title: String

  /// Its https address, where it has one.
  public let url: Located<String>?

  /// The section, regulation, chapter or page of it.
  public let section: String?

  /// The day on which it was last read.
  public let checked: Located<Day>

  /// How sure we are.
  public let certainty: Certainty
}
