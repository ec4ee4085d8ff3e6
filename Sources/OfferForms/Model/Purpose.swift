public import Diagnostics

/// One thing that answers are used for, what makes that lawful, who sees them, and for how long.
public struct Purpose: Hashable, Sendable {
  /// How long answers are kept for a purpose.
  public struct Retention: Hashable, Sendable {
    /// What the time runs from.
    public enum Start: String, CaseIterable, Hashable, Sendable {
      /// The day on which the form was sent.
      case submitted

      /// The day on which what it asked for was done; a form that this never happens to has a cap.
      case caseClosed = "case-closed"

      /// The day on which what it says was published.
      case published
    }

    /// What happens at the end.
    public enum Ending: String, CaseIterable, Hashable, Sendable {
      case delete, anonymise
      case transferToCaseRecord = "transfer-to-case-record"
    }

    /// How long.
    public let period: Period

    /// From when.
    public let start: Start

    /// The longest that it can last from the day the form was sent; always there where the start is
    /// another day than that.
    public let cap: Period?

    /// What happens then.
    public let ending: Ending

    /// Makes a retention.
    public init(_ period: Period, from start: Start, cap: Period?, then ending: Ending) {
      self.period = period
      self.start = start
      self.cap = cap
      self.ending = ending
    }
  }

  /// The name by which fields call it.
  public let id: String

  /// What makes it lawful.
  public let basis: LawfulBasis

  /// The law that gives a council the task, such as `Children and Social Work Act 2017 s.2`.
  public let authority: String?

  /// The condition for special categories of data where consent is not it (UK GDPR Article 9(2), Data
  /// Protection Act 2018 Schedule 1).
  public let condition: String?

  /// Who reads the answers, in the order in which they are named.
  public let recipients: [Organisation]

  /// What is done with the answers, as a sentence: there for every purpose.
  public let say: FormText

  /// The question that a person answers with yes or no; there where the basis is consent, or where
  /// `needsAgreement`.
  public let ask: FormText?

  /// What happens on no: there where there is a question.
  public let ifNo: FormText?

  /// Whether a person is asked to agree to the service, on a basis that is not consent: on no nothing is sent,
  /// and what is recorded is an agreement, not a consent.
  public let needsAgreement: Bool

  /// How long it is kept.
  public let retention: Retention

  /// How long a yes holds; for ever where it says nothing.
  public let validFor: Period?

  /// Where it stands.
  public let location: SourceLocation

  /// Whether a person is asked about it.
  public var isAsked: Bool { basis.isConsent || needsAgreement }

  /// The key under which the answer to its question is posted: `consent-reply`, `agree-referral`.
  public var answerKey: String { basis.isConsent ? "consent-\(id)" : "agree-\(id)" }
}
