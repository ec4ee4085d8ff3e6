import Diagnostics

/// Why a line is no submission: words that say nothing of what stands in it.
public enum SubmissionFault: Error, Hashable, Sendable {
  /// It is not JSON.
  case json(JSONFault)

  /// It is JSON, and something that a submission needs is missing or is written otherwise.
  case shape(String)

  /// What is wrong, as the end of a sentence that begins with the line's number.
  public var words: String {
    switch self {
    case .json(let fault): "it is not one value of JSON: \(fault.words)"
    case .shape(let words): words
    }
  }
}

extension Submission {
  /// Reads a submission as an engine exports it, one object of JSON.
  ///
  /// ```json
  /// {"posted": {"form": "feedback", "consent-reply": "yes"}, "submitted": "2026-11-26T09:30:00Z",
  ///  "channel": "online", "reference": "K7Q2",
  ///  "events": [{"event": "withdrawn", "purpose": "reply", "at": "2026-12-01T10:00:00Z"}]}
  /// ```
  ///
  /// `posted` and `submitted` must be there. Members of other names are left out.
  ///
  /// - Parameter line: the bytes of the object.
  /// - Throws: what is wrong, without a word of what was read.
  public init(reading line: ArraySlice<UInt8>) throws(SubmissionFault) {
    let value: JSON
    do throws(JSONFault) {
      value = try JSON(reading: line)
    } catch {
      throw .json(error)
    }
    guard case .object(let members) = value else { throw .shape("it is not an object") }
    var (posted, submitted, channel): ([(name: String, answer: Answer)]?, Instant?, Channel) = (
      nil, nil, .online
    )
    var (reference, events, gated): (String?, [Event], Instant?) = (nil, [], nil)
    for (name, value) in members {
      switch name {
      case "posted": posted = try Submission.answers(value)
      case "submitted": submitted = try Submission.moment(value, of: "submitted")
      case "gated": gated = try Submission.moment(value, of: "gated")
      case "channel": channel = try Submission.channel(value)
      case "reference":
        guard case .string(let text) = value else { throw .shape("'reference' is not text") }
        reference = text
      case "events": events = try Submission.events(value)
      default: break
      }
    }
    guard let posted else { throw .shape("it has no 'posted'") }
    guard let submitted else { throw .shape("it has no 'submitted'") }
    self.init(
      posted: posted, submitted: submitted, channel: channel, reference: reference,
      events: events, gated: gated)
  }
}

extension Submission {
  private static func answers(
    _ value: JSON
  ) throws(SubmissionFault) -> [(name: String, answer: Answer)] {
    guard case .object(let members) = value else { throw .shape("'posted' is not an object") }
    return members.map { ($0.key, Answer($0.value)) }
  }

  private static func moment(_ value: JSON, of name: String) throws(SubmissionFault) -> Instant {
    guard case .string(let text) = value, let moment = Instant(text) else {
      throw .shape("'\(name)' is not a moment such as 2026-11-26T09:30:00Z, or a day")
    }
    return moment
  }

  private static func channel(_ value: JSON) throws(SubmissionFault) -> Channel {
    guard case .string(let text) = value, let channel = Channel(rawValue: text) else {
      let names = Channel.allCases.map(\.rawValue).joined(separator: ", ")
      throw .shape("'channel' is not one of: \(names)")
    }
    return channel
  }

  private static func events(_ value: JSON) throws(SubmissionFault) -> [Event] {
    guard case .array(let elements) = value else { throw .shape("'events' is not a list") }
    var events: [Event] = []
    for element in elements { events.append(try event(element)) }
    return events
  }

  private static func event(_ value: JSON) throws(SubmissionFault) -> Event {
    guard case .object(let members) = value else { throw .shape("an event is not an object") }
    func text(_ name: String) -> String? {
      guard case .string(let text)? = members.first(where: { $0.key == name })?.value else {
        return nil
      }
      return text
    }
    guard let at = text("at").flatMap(Instant.init) else {
      throw .shape("an event has no 'at' that is a moment such as 2026-11-26T09:30:00Z, or a day")
    }
    switch text("event") {
    case "withdrawn":
      guard let purpose = text("purpose") else {
        throw .shape("a withdrawal does not say its 'purpose'")
      }
      return Event(.withdrawn(purpose), at: at)
    case "case-closed": return Event(.caseClosed, at: at)
    case "published": return Event(.published, at: at)
    default: throw .shape("an event is not one of: withdrawn, case-closed, published")
    }
  }
}

extension Submission.Answer {
  /// Takes what stands under a name: text, several texts, or something else.
  init(_ value: JSON) {
    switch value {
    case .string(let text): self = .text(text)
    case .array(let elements):
      var texts: [String] = []
      for element in elements {
        guard case .string(let text) = element else {
          self = .other
          return
        }
        texts.append(text)
      }
      self = .several(texts)
    case .object, .integer, .number, .boolean, .null: self = .other
    }
  }
}
