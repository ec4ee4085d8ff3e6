public import Diagnostics

extension Council {
  /// Which forms a council offers, where they are sent, and who reads them.
  public struct Forms: Sendable {
    /// The forms that it offers, as the names of their files; nil where it offers every form there is.
    public var offered: [Located<String>]?

    /// The https address to which forms are posted, each below it under its name; nil where they are
    /// printed, and answers come in by the other ways.
    public var endpoint: Located<String>?

    /// The https origins to which the endpoint may send readers on, once they have posted.
    public var returnsTo: [Located<String>] = []

    /// Who plays which part in the forms: the ids of organisations by the names of parts, such as `council`.
    public var organisations: [String: Located<String>] = [:]

    /// The partners to whom somebody can be referred, as ids of organisations: each has a form of its own.
    public var partners: [Located<String>] = []

    /// Says nothing: every form is offered, on paper.
    public init() {}
  }
}
