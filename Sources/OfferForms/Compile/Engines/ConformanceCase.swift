/// One thing that an endpoint which claims a form's specification can be held to.
struct ConformanceCase {
  /// How it can be shown.
  enum Level: String {
    /// From outside, by HTTP.
    case outside = "A"

    /// With a clock and a store that tests can reach.
    case hooks = "B"

    /// From outside and with hooks.
    case both = "A+B"

    /// By a signed statement.
    case statement = "C"
  }

  let number: Int
  let level: Level
  let words: String

  /// Whether a form has anything that the case is about.
  let applies: @Sendable (FormSpecification) -> Bool

  init(
    _ number: Int, _ level: Level, _ words: String,
    applies: @escaping @Sendable (FormSpecification) -> Bool = { _ in true }
  ) {
    self.number = number
    self.level = level
    self.words = words
    self.applies = applies
  }
}

extension FormSpecification {
  /// Whether somebody is asked for a consent.
  var asksConsent: Bool { purposes.contains { $0.basis.isConsent } }

  /// Whether an answer depends on a consent.
  var hasGates: Bool { fields.contains { $0.gate != nil } }

  /// Whether words are asked for.
  var hasWords: Bool { fields.contains { [.text, .longText].contains($0.kind) } }
}
