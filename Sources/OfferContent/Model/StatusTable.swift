public import Diagnostics

/// The rules by which answers to plain questions become a legal status: an ordered table, of which the
/// first row that fits wins.
///
/// It is data (`data/eligibility.yaml`), and can only be made by holding it against every combination of
/// answers that can be given: each leads to a row.
public struct StatusTable: Sendable {
  /// One answer to a question; beside those that are written there is always "I do not know".
  public struct Answer: Sendable {
    /// Its name in the rules.
    public let id: String

    /// Its words.
    public let title: String

    /// What is true of whoever gives it, in a sentence to the reader.
    public let says: String

    /// The ages in whole years that it stands for, where the question is how old somebody is.
    public let ages: ClosedRange<Int>?
  }

  /// Something that must be known to find a status.
  public struct Question: Sendable {
    /// Its name in the rules.
    public let id: Located<String>

    /// The question as somebody is asked it.
    public let title: String

    /// What counts and what does not.
    public let help: String?

    /// The answers, in the order in which they are offered.
    public let answers: [Answer]

    /// What about it is not confirmed yet.
    public let toConfirm: Located<String>?
  }

  /// What somebody is told.
  public struct Outcome: Sendable {
    /// Its name in the rules.
    public let id: Located<String>

    /// The status of the nation's list that it opens; nil where it opens none.
    public let status: Located<String>?

    /// Its name on the page.
    public let title: String

    /// What it means, and where to read on.
    public let meaning: Prose

    /// Who can tell for sure, and how.
    public let confirm: Prose?
  }

  /// One rule: for whom it is, and what they are told.
  public struct Row: Sendable {
    /// Its name.
    public let id: Located<String>

    /// For whom it is, one fit being enough; nil for the one row for whoever does not know enough.
    public let cases: [AnswerSets]?

    /// What they are told, as a place in `outcomes`.
    public let outcome: Int

    /// Why, in a sentence to the reader.
    public let because: String

    /// Where it stands.
    public let source: Source?

    /// What about it is not confirmed yet.
    public let toConfirm: Located<String>?
  }

  /// Something that must come out for some people, whatever the rows say.
  public struct Promise: Sendable {
    /// Its name.
    public let id: Located<String>

    /// For whom it holds.
    public let cases: [AnswerSets]

    /// What they may be told, as places in `outcomes`.
    public let outcomes: Set<Int>

    /// Why.
    public let because: String
  }

  /// The questions, in the order in which they are best asked.
  public let questions: [Question]

  /// What somebody can be told.
  public let outcomes: [Outcome]

  /// The rules, in the order in which they are held against answers.
  public let rows: [Row]

  /// Answers that cannot be given together.
  public let impossible: [AnswerSets]

  /// What must come out, whatever the rows say.
  public let promises: [Promise]

  /// Which answers lead to which row, for every combination there is.
  public let diagram: DecisionDiagram
}
