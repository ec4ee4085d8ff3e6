/// Everything that somebody needs who builds the form by hand, in an engine that reads no file of ours:
/// what to type, in which order, which rules and settings to switch on, and how to try it.
public struct BuildSheet: Hashable, Sendable {
  /// The parts of the sheet, in their order.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// Words around the questions.
    case words

    /// What is told about each purpose.
    case notice

    /// Headings, questions and consents, in the order of the page.
    case item

    /// What is sent along unseen.
    case hidden

    /// What to switch on or off.
    case setting

    /// What to take out into a form of its own, where the engine mails or keeps answers before any rule.
    case secondForm = "second-form"

    /// What to try before the form is published.
    case test
  }

  /// A row of the sheet.
  public struct Row: Hashable, Sendable {
    /// The part that it stands in.
    public let part: Part

    /// The name under which it is posted, or by which it is called.
    public let id: String

    /// What kind of row or question it is.
    public let kind: String

    /// What to type, exactly.
    public let words: String

    /// The sentence that helps to answer.
    public internal(set) var hint = ""

    /// Why we ask.
    public internal(set) var why = ""

    /// What can be chosen from, as values with their labels.
    public internal(set) var answers: [String] = []

    /// Whether it has to be answered.
    public internal(set) var required = ""

    /// How many characters at most.
    public internal(set) var longest: Int?

    /// What the engine has to do, in words.
    public internal(set) var rule = ""

    /// The purposes that use the answer.
    public internal(set) var purposes: [String] = []
  }

  /// The rows, in order.
  public let rows: [Row]

  /// Makes the sheet of a form in one language: rules, settings and tests are in English in each.
  public init(of form: FormSpecification) {
    rows =
      form.wordRows + form.noticeRows + form.itemRows + form.hiddenRows + form.settingRows
      + form.secondFormRows + form.testRows
  }
}

extension BuildSheet.Row {
  init(_ part: BuildSheet.Part, _ id: String, _ kind: String, _ words: String, rule: String = "") {
    self.init(part: part, id: id, kind: kind, words: words, rule: rule)
  }
}
