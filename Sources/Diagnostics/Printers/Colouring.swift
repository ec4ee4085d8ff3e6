/// Marks what a piece of a printed report is, so that a terminal may show it in colour.
struct Colouring: Sendable {
  /// What a piece of a printed report is.
  enum Role: Hashable, Sendable {
    /// The word for a severity, and the underline that goes with it.
    case severity(Severity)

    /// The sentence to read first.
    case message

    /// Paths, line numbers and what frames a quotation.
    case frame

    /// The words that introduce a reason or an instruction.
    case label
  }

  private let codes: @Sendable (Role) -> String?

  /// Leaves every piece as it is.
  static let none = Colouring { _ in nil }

  /// Puts the escape sequences of ECMA-48 around the pieces.
  static let terminal = Colouring { role in
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    case .message: "1"
    case .frame: "34"
    case .label: "1;32"
    }
  }

  /// Marks a piece.
  func callAsFunction(_ text: String, _ role: Role) -> String {
    guard let codes = codes(role) else { return text }
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}
