extension Purpose.Retention {
  /// How long it is kept, as people say it in English: `1 year after the form was sent, then it is deleted`.
  public var inWords: String {
    let longest = cap.map { ", at most \($0.inWords) after the form was sent" } ?? ""
    return "\(period.inWords) after \(start.inWords)\(longest), then it is \(ending.inWords)"
  }
}

extension Purpose.Retention.Start {
  /// The event, as people say it.
  public var inWords: String {
    switch self {
    case .submitted: "the form was sent"
    case .caseClosed: "the case was closed"
    case .published: "it was published"
    }
  }
}

extension Purpose.Retention.Ending {
  /// What is done, as people say it.
  public var inWords: String {
    switch self {
    case .delete: "deleted"
    case .anonymise: "made anonymous"
    case .transferToCaseRecord: "moved to the case record"
    }
  }
}
