public import Diagnostics

/// Somebody to call, write to or visit: a team, a helpline, an organisation; never one officer.
public struct Contact: Sendable {
  /// A way to reach somebody: what is known of it.
  public enum Line: Hashable, Sendable {
    /// Known, with the place where it was read.
    case known(String)

    /// Nobody has confirmed it yet: the page says so and shows the national helpline.
    case toConfirm
  }

  /// The name by which prose and other records call it.
  public let id: Located<String>

  /// The team or service, such as `Leaving care team`.
  public let name: String

  /// The organisation it belongs to, where the name does not say it.
  public let organisation: String?

  /// When to use it, as one sentence.
  public let purpose: String?

  /// A telephone number.
  public let phone: Located<Line>?

  /// A number for text messages.
  public let text: Located<Line>?

  /// An e-mail address of a team.
  public let email: Located<Line>?

  /// The https address of its own site.
  public let website: Located<Line>?

  /// When somebody answers.
  public let hours: String?

  /// Where to go or write to.
  public let address: Located<Line>?

  /// The day on which it was last checked.
  public let checked: Located<Day>

  /// Where it stands.
  public let source: Source?

  /// What about it is not confirmed yet, beside the lines that say so themselves.
  public let toConfirm: Located<String>?

  /// Whether any line of it waits to be confirmed.
  public var waitsForConfirmation: Bool {
    toConfirm != nil || [phone, text, email, website, address].contains { $0?.value == .toConfirm }
  }
}
