/// Why the command ends without doing what was asked: words for whoever typed it, and the exit status.
struct Stop: Error, Equatable {
  /// The exit statuses, the same for every command.
  enum Status: Int32 {
    /// The content has errors; nothing was written for the councils concerned.
    case errors = 1

    /// The command was called in a way that it does not know.
    case wrongUse = 64

    /// The disk did not let something be read or written.
    case disk = 74
  }

  /// The exit status.
  let status: Status

  /// What is wrong, in one line; nil where it has been said already.
  let message: String?

  /// What to do about it, in one line.
  let help: String?

  /// The content has errors, which the report has named.
  static let errors = Stop(status: .errors, message: nil, help: nil)

  /// The command was called in a way that it does not know.
  static func wrongUse(_ message: String, help: String) -> Stop {
    Stop(status: .wrongUse, message: message, help: help)
  }

  /// The disk did not let something be read or written.
  static func disk(_ failure: DiskFailure) -> Stop {
    Stop(status: .disk, message: failure.message, help: failure.help)
  }
}
