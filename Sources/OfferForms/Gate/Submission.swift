/// What somebody sent with a form, and what has happened since: all that decides what may be kept of it.
///
/// It has no description: whatever stands in it may be about to be thrown away.
public struct Submission: Sendable {
  /// What was posted under one name.
  public enum Answer: Hashable, Sendable {
    case text(String)

    /// Several texts under one name.
    case several([String])

    /// Something that is not text; what, is not kept.
    case other

    /// Whether nothing was answered.
    var isEmpty: Bool {
      switch self {
      case .text(let text): text.isEmpty
      case .several(let texts): texts.isEmpty
      case .other: false
      }
    }

    /// Whether it is this text, scalar for scalar.
    func isText(_ text: String) -> Bool {
      if case .text(let own) = self { own.hasSameScalars(as: text) } else { false }
    }
  }

  /// How it reached the council (R10).
  public enum Channel: String, CaseIterable, Hashable, Sendable {
    case online, phone, text, post
    case inPerson = "in-person"
  }

  /// Something that happened after the form was sent.
  public struct Event: Hashable, Sendable {
    /// What happened.
    public enum Kind: Hashable, Sendable {
      /// Somebody took back their yes to a purpose.
      case withdrawn(String)

      /// What the form asked for was done.
      case caseClosed

      /// What it says was published.
      case published
    }

    /// What happened.
    public let kind: Kind

    /// When.
    public let at: Instant

    /// Says what happened and when.
    public init(_ kind: Kind, at: Instant) {
      self.kind = kind
      self.at = at
    }
  }

  /// The names and what was posted under them, in the order in which they came; each name once.
  public var posted: [(name: String, answer: Answer)]

  /// When it was sent.
  public var submitted: Instant

  /// How it reached the council.
  public var channel: Channel

  /// By what the person can call it; never kept of an anonymous form.
  public var reference: String?

  /// What happened since.
  public var events: [Event]

  /// When it went through a gate before: it is complete then, and only gets less.
  public var gated: Instant?

  /// Puts a submission together.
  public init(
    posted: [(name: String, answer: Answer)], submitted: Instant, channel: Channel = .online,
    reference: String? = nil, events: [Event] = [], gated: Instant? = nil
  ) {
    self.posted = posted
    self.submitted = submitted
    self.channel = channel
    self.reference = reference
    self.events = events
    self.gated = gated
  }

  /// What was posted under a name.
  public func answer(_ name: String) -> Answer? {
    posted.first { $0.name.hasSameScalars(as: name) }?.answer
  }
}
