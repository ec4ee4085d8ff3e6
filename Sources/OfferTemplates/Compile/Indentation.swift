/// What goes before each line of a template that is included in the middle of another.
struct Indentation: Equatable {
  /// Whether it begins with something that is known only when the template runs: a template that
  /// includes itself is indented a little more each time.
  var isRunning = false

  /// What is known of it.
  var text: [UInt8] = []

  func adding(_ blanks: some Sequence<UInt8>) -> Indentation {
    Indentation(isRunning: isRunning, text: text + blanks)
  }
}
