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

    /// What the nation says about it to people of one situation.
    public let audiences: [AudienceNote]
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

    /// The law that names it; `duties.yaml` says from when it is in force.
    public let law: String
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

  /// People of one situation, to whom each topic says something or whom to ask.
  public struct Audience: Sendable {
    /// Its name in front matter.
    public let id: String

    /// Who they are, so that it can stand behind "you are": `16 or 17`, `in custody`.
    public let title: String

    /// Their ages, in whole years, both ends included; nil where age does not make them.
    public let ages: ClosedRange<Int>?

    /// Their statuses, by ids of `statuses`; empty where no status makes them.
    public let statuses: [Located<String>]

    /// What every topic says to them beside its own, such as which page is about them.
    public let words: Prose?
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

  /// People of one situation, in the order in which topics speak to them.
  public let audiences: [Audience]

  /// What to do if told no, where a page does not say it.
  public let ifToldNo: Prose

  /// The contacts that every page's help points to, by their ids, the first one first.
  public let helplines: [Located<String>]

  /// What laws say that an offer must publish.
  public let duties: [DutyPack]

  /// Where warnings and errors begin.
  public let thresholds: Thresholds
}
