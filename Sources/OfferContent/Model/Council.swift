public import Diagnostics

/// Who publishes the offer, in which words, and whom to ask.
public struct Council: Sendable {
  /// An area by which the list of routes can be narrowed.
  public struct Place: Sendable {
    /// Its name in lists and addresses.
    public let id: String

    /// Its name on the page.
    public let title: String
  }

  /// The name of its folder, and of its folder in the output.
  public let id: String

  /// Its whole name: `Derby City Council`.
  public let name: String

  /// The name of the place, for "In Derby": `Derby`.
  public let place: String

  /// The name of the offer on every page: `Derby care leavers' local offer`.
  public let siteTitle: String

  /// The name of its nation's folder.
  public let nation: Located<String>

  /// Whether this is a worked example and not the council's own site: every page says so.
  public let isExample: Bool

  /// The site's absolute https address without a final slash, where it is known.
  public let address: Located<String>?

  /// Whom to ask for what: `ask`, `complaints`, `advocacy` and others, as ids of contacts.
  public let roles: [String: Located<String>]

  /// The areas by which the list of routes can be narrowed, in their order.
  public let places: [Place]

  /// Which forms it offers, where they are sent, and who reads them.
  public let forms: Forms

  /// Where `council.yaml` stands.
  public let location: SourceLocation
}
