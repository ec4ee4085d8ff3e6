/// What becomes of a submission as of a moment.
///
/// Of what is not kept it says the name and why, and never the value.
public struct Verdict: Sendable {
  /// What the person meets, or what has become of what they sent.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// Something of it is kept.
    case accepted

    /// It was accepted once, and the time of everything in it is over.
    case over

    /// Something has to be put right first; the page says what.
    case refused

    /// The form has changed since they saw it: they are shown the new one (R6).
    case askAgain = "ask-again"

    /// They are below the age of the form and see the page for them (R8).
    case tooYoung = "too-young"

    /// They live elsewhere and are sent to their own personal adviser (R12).
    case elsewhere

    /// They said no to the service that the form asks for (R11).
    case notAgreed = "not-agreed"

    /// A machine filled it in: it looks like success (8.5, case 14).
    case discarded

    /// Whether something is kept.
    public var isKept: Bool { self == .accepted }
  }

  /// An answer that is kept.
  public struct Kept: Hashable, Sendable {
    /// The field.
    public let field: String

    /// The moment from which it may not be kept any longer.
    public let until: Instant

    /// What is done then.
    public let then: Purpose.Retention.Ending
  }

  /// What an organisation may see.
  public struct View: Hashable, Sendable {
    /// The organisation.
    public let organisation: String

    /// The fields, in the order in which they are asked.
    public let fields: [String]
  }

  /// What is written down about a question that somebody was asked.
  public struct Record: Hashable, Sendable {
    /// What they said or did; the names of consents are those of DPV 2.3.
    public enum State: String, Hashable, Sendable {
      case given = "ConsentGiven"
      case refused = "ConsentRefused"
      case withdrawn = "ConsentWithdrawn"
      case expired = "ConsentExpired"

      /// A yes to a service, which is no consent (R11).
      case agreed
    }

    /// The purpose.
    public let purpose: String

    /// What they said or did.
    public let state: State

    /// When.
    public let at: Instant
  }

  /// What has to be told to an organisation, as a yes was taken back (R4; UK GDPR Article 19).
  public struct Message: Hashable, Sendable {
    /// Whom to tell.
    public let to: String

    /// The purpose for which it must stop.
    public let purpose: String

    /// When it must have been done at the latest.
    public let by: Instant
  }

  /// Why something was not kept.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    case withheld = "no yes to the question that it depends on"
    case noAge = "not known to be old enough for contact details to be kept"
    case unknown = "not a question of the form"
    case withdrawn = "the yes was taken back"
    case expired = "the yes has run out"
    case over = "its time is over"
    case identity = "the form is anonymous"
  }

  /// What was not kept, by its name in the form, and why.
  public struct Drop: Hashable, Sendable {
    /// Its name; nil where the name is not one of the form's, for it may say as much as a value.
    public let name: String?

    /// Why.
    public let reason: Reason

    /// Says what was not kept, and why.
    public init(name: String?, reason: Reason) {
      self.name = name
      self.reason = reason
    }
  }

  /// What becomes of it.
  public internal(set) var status: Status

  /// What has to be put right, as names of messages in `errors.LANG.json`.
  public internal(set) var faults: [String] = []

  /// What is kept, as a submission; nil where nothing is.
  public internal(set) var submission: Submission?

  /// The answers that are kept.
  public internal(set) var kept: [Kept] = []

  /// Who may see them; organisations that may see nothing are not in it.
  public internal(set) var views: [View] = []

  /// What is written down about consents and agreements.
  public internal(set) var records: [Record] = []

  /// Whom to tell what.
  public internal(set) var messages: [Message] = []

  /// The answers that were kept once and must be erased now.
  public internal(set) var erased: [String] = []

  /// Everything else that is not kept.
  public internal(set) var drops: [Drop] = []

  init(_ status: Status, faults: [String] = []) {
    self.status = status
    self.faults = faults
  }
}
