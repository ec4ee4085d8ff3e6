extension Nation {
  /// Where a warning begins and where an error does, for rules that measure.
  public struct Thresholds: Hashable, Sendable {
    /// A sentence of more words than this is warned of.
    ///
    /// Source: GOV.UK, *Content design: planning, writing and managing content*: sentences of at most 25
    /// words.
    public var sentenceWarning = 25

    /// A sentence of more words than this is an error.
    public var sentenceError = 35

    /// Words that ask for more than this reading age are warned of.
    public var readingAgeWarning = 11

    /// Words that ask for more than this reading age are an error.
    public var readingAgeError = 14

    /// How many days before something must be checked again the warnings begin.
    public var reviewWarningDays = 60

    /// How many months after a contact was checked it must be checked again.
    public var contactReviewMonths = 6
  }
}
