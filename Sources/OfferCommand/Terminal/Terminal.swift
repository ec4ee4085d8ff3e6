import Dispatch
import Glibc

/// Where words go: a terminal, or a file or another program in its place.
struct Terminal: Sendable {
  /// Where reports and progress go: the standard error.
  static let reports = Terminal(STDERR_FILENO)

  /// Where results go: the standard output.
  static let results = Terminal(STDOUT_FILENO)

  /// Whether somebody is watching.
  let isWatched: Bool

  /// Whether words may have colour: somebody is watching and did not ask for none (no-color.org).
  let showsColour: Bool

  /// How many columns it has; 80 where it does not say.
  var columns: Int {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private let number: Int32

  private init(_ number: Int32) {
    self.number = number
    isWatched = isatty(number) == 1
    let wishes = Terminal.environment("NO_COLOR").isEmpty && Terminal.environment("TERM") != "dumb"
    showsColour = isWatched && wishes
  }

  /// Writes words, all of them or else `errno` says why not.
  @discardableResult
  func tell(_ words: String) -> Bool { tell(Array(words.utf8)) }

  /// Writes bytes, all of them or else `errno` says why not.
  func tell(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let got = rest.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
      if got < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      guard got > 0 else { return false }
      rest = rest.dropFirst(got)
    }
    return true
  }

  /// Writes a result: where that fails, so does the command, or what comes after would believe half.
  func give(_ result: String) throws(Stop) {
    guard tell(result) else { throw Stop.disk(DiskFailure("standard output", cannotBe: "written")) }
  }

  /// Writes a result that is bytes.
  func give(_ result: [UInt8]) throws(Stop) {
    guard tell(result) else { throw Stop.disk(DiskFailure("standard output", cannotBe: "written")) }
  }

  /// Does one step of the work, and shows on a terminal that it goes on once it has taken a second.
  func showing<Result, Failure: Error>(
    _ step: String, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard isWatched else { return try work() }
    let start = Clock.seconds
    let timer = DispatchSource.makeTimerSource(queue: Terminal.drawing)
    timer.setEventHandler { [self] in
      tell("\r\(step) … \(Int(Clock.seconds - start)) s")
    }
    timer.schedule(deadline: .now() + 1, repeating: 1)
    timer.resume()
    defer {
      timer.cancel()
      // Behind whatever is being drawn, and only where anything was.
      Terminal.drawing.sync { if Clock.seconds - start >= 1 { tell("\r\u{1B}[K") } }
    }
    return try work()
  }
}

extension Terminal {
  private static let drawing = DispatchQueue(label: "drawing", qos: .userInteractive)

  private static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
