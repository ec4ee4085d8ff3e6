public import Diagnostics

/// A form as one language has it: everything that people read, and everything that an engine has to do.
public struct FormSpecification: Sendable {
  /// What a form is for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case feedback
    case pageFeedback = "page-feedback"
    case referral
    case partnerReferral = "partner-referral"
    case views, pledge, withdraw
    case rightsRequest = "rights"
    case dataProtectionComplaint = "dp-complaint"
    case accessProblem = "access-problem"
  }

  /// A part of the form under a heading of its own.
  public enum Group: Hashable, Sendable {
    /// Questions, as ids of fields.
    case questions(title: FormText?, fields: [String])

    /// The one question of a consent or an agreement, as the id of its purpose: nothing else is in it.
    case consent(String)
  }

  /// Who can fill the form in.
  public struct Ages: Hashable, Sendable {
    /// The field that asks for an age band.
    public let field: String

    /// The youngest age who can send it: who is younger is shown a page, and nothing is kept.
    public let youngest: Int?

    /// The youngest age whose answers behind a consent, and contact details, are kept.
    public let youngestForContact: Int?

    /// What is said to those who are too young to send it.
    public let belowText: FormText?
  }

  /// Who lives elsewhere and is sent to their own personal adviser instead.
  public struct Elsewhere: Hashable, Sendable {
    /// The field that asks.
    public let field: String
    /// The answer that means elsewhere.
    public let value: String

    /// What is said to them.
    public let text: FormText
  }

  /// How a yes is taken back.
  public struct Withdrawal: Hashable, Sendable {
    /// The form with which it is done, as its id.
    public let form: String

    /// The time within which it is acted on.
    public let actWithin: Period

    /// How long the record of the consent, without answers, is kept as proof.
    public let proof: Period

    /// Other ways, as parts of contacts.
    public let also: [String]
  }

  /// What stands before anybody writes freely.
  public struct Safety: Hashable, Sendable {
    /// When somebody reads what comes in: `Monday to Friday`.
    public let checked: FormText

    /// When we may have to tell others, even on no.
    public let limits: FormText

    /// Whom to call now, as ids or parts of contacts; none where the nation's helplines are enough.
    public let urgent: [String]

    /// Whether the page has a link that leaves it at once.
    public let hasExit: Bool
  }

  /// How an engine keeps machines out, without a puzzle.
  public struct Spam: Hashable, Sendable {
    /// The name of a field that people do not see: what is sent with it filled in is thrown away.
    public let honeypot: String

    /// The shortest time between showing and sending, in seconds: who is faster is asked to send it again.
    public let shortestSeconds: Int
    /// The longest time, in hours.
    public let longestHours: Int
  }

  /// What may be published of many answers together: free text never.
  public struct Publication: Hashable, Sendable {
    /// Counts below this, but nought, become `*`.
    public let suppressBelow: Int

    /// Other counts are rounded to the nearest multiple of this.
    public let roundTo: Int

    /// Percentages need a rounded base of at least this.
    public let smallestBase: Int

    /// The fields of which answers are counted, as ids; at most one of them at once.
    public let fields: [String]
  }

  /// Its name in addresses.
  public let id: Located<String>

  /// The version, as a day and a number: `2026-11-01.1`.
  public let version: Located<String>

  /// What it is for.
  public let kind: Kind

  /// The language, as BCP 47 writes it.
  public let language: String

  /// Its name on pages.
  public let title: FormText

  /// What it is for, in a few sentences.
  public let intro: FormText

  /// What happens next, once it is sent.
  public let next: FormText

  /// The words of the button that sends it.
  public let send: FormText

  /// Who decides why and how answers are used.
  public let controller: Organisation

  /// The partner that a form of the second stage is for.
  public let partner: Organisation?

  /// Whether nothing that is kept says who sent it, but where they chose to say.
  public let isAnonymous: Bool

  /// Who can fill it in; everybody where it says nothing.
  public let ages: Ages?

  /// Who is sent elsewhere; nobody where it says nothing.
  public let elsewhere: Elsewhere?

  /// In the order in which they are written.
  public let purposes: [Purpose]

  /// The parts of the page, in the order in which they stand on it.
  public let groups: [Group]

  /// In the order in which they are asked.
  public let fields: [FormField]

  /// How a yes is taken back; there where the form asks for consent.
  public let withdrawal: Withdrawal?

  /// What stands before free text; there where the form has any.
  public let safety: Safety?

  /// How machines are kept out.
  public let spam: Spam

  /// What may be published of many answers.
  public let publication: Publication

  /// Other ways to answer: phone, text, post, in person, as parts of contacts.
  public let otherWays: [String]

  /// The files that it is made of.
  public let paths: [String]

  /// Finds a purpose by its id.
  public func purpose(_ id: String) -> Purpose? { purposes.first { $0.id == id } }

  /// Finds a field by its id.
  public func field(_ id: String) -> FormField? { fields.first { $0.id == id } }

  /// The purposes that a person is asked about, in the order of the form's groups.
  public var asked: [Purpose] {
    groups.compactMap { group in
      if case .consent(let id) = group { purpose(id) } else { nil }
    }
  }

  /// The organisations that read what is sent, each once, in the order in which they are named.
  public var recipients: [Organisation] {
    var seen: Set<String> = []
    return purposes.flatMap(\.recipients).filter { seen.insert($0.id).inserted }
  }
}
