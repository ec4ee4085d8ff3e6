public import Diagnostics

/// The national layer: what is the same for every council of a nation.
public struct Nation: Sendable {
  /// A need by which people look for help, such as housing or money.
  public struct Topic: Sendable {
    /// Its name in addresses and front matter.
    public let id: String

    /// Its name on the page.
    public let title: String

    /// What is in it, in a sentence.
    public let summary: String

    /// The icon that stands beside its name.
    public let icon: String?
  }

  /// An area that the law says the offer must cover.
  ///
  /// Source: Children and Social Work Act 2017 s.2(2)(a) to (f); (g) is added by the Children's
  /// Wellbeing and Schools Act 2026 s.8 once it is in force.
  public struct Area: Sendable {
    /// Its name in addresses and front matter.
    public let id: String

    /// Its name on the page.
    public let title: String

    /// What is in it, in a sentence.
    public let summary: String

    /// The law that names it.
    public let law: String

    /// Whether the law is in force; if not, the page says "coming".
    public let isInForce: Bool
  }

  /// A stage on the way into work or learning.
  public struct Stage: Sendable {
    /// Its name in lists and addresses.
    public let id: String

    /// Its name on the page.
    public let title: String

    /// What it is for, in a sentence.
    public let summary: String
  }

  /// A legal status of a care leaver, or having none.
  public struct Status: Sendable {
    /// Its name in front matter.
    public let id: String

    /// Its name on the page.
    public let title: String

    /// What it means, in a sentence.
    public let meaning: String
  }

  /// The name of its folder.
  public let id: String

  /// Its name on the page.
  public let name: String

  /// The needs, in the order of the home page.
  public let topics: [Topic]

  /// The statutory areas, in the order of the law.
  public let areas: [Area]

  /// The stages on the way into work or learning, in their order.
  public let stages: [Stage]

  /// The statuses, in the order in which they are explained.
  public let statuses: [Status]

  /// The rules by which answers become a status, where the nation has written them.
  public let eligibility: StatusTable?

  /// What to do if told no, where a page does not say it.
  public let ifToldNo: Prose

  /// The contacts that every page's help points to, by their ids, the first one first.
  public let helplines: [Located<String>]

  /// Where warnings and errors begin.
  public let thresholds: Thresholds
}
