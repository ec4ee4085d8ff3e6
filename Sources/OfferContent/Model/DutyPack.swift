public import Diagnostics

/// What one law says that a local offer must publish, with the one day from which it says so.
///
/// Whatever is coming with that law comes with this day: the areas, the duties, and each page whose
/// `in-force-from` names the pack.
public struct DutyPack: Sendable {
  /// Something beside the areas that the law says must be published.
  public struct Duty: Sendable {
    /// Its name in front matter.
    public let id: Located<String>

    /// What must be published.
    public let title: String
  }

  /// Its name in front matter.
  public let id: Located<String>

  /// The law, with the section.
  public let law: String

  /// The day from which it is in force; nil where the law is made and no day is set.
  public let inForceFrom: Located<Day>?

  /// The areas that must be covered, by the ids of the nation's areas.
  public let areas: [Located<String>]

  /// What else must be published.
  public let duties: [Duty]

  /// Where it stands, and when that was last read.
  public let source: Source

  /// The day by which somebody must read it again.
  public let reviewBy: Located<Day>

  /// What about it is not confirmed yet.
  public let toConfirm: Located<String>?

  /// Whether the law is in force on a day.
  public func isInForce(on day: Day) -> Bool {
    inForceFrom.map { $0.value <= day } ?? false
  }
}

extension Nation {
  /// What an area waits for: the law that is made and not in force, if it does.
  public func packToCome(withArea id: String, on day: Day) -> DutyPack? {
    duties.first { pack in
      !pack.isInForce(on: day) && pack.areas.contains { $0.value == id }
    }
  }
}
