import Foundation

/// A Markdown file whose `console` blocks show what somebody types and what the program answers.
///
/// A line that begins with `$ ` is typed; what follows is the answer, with `[exit 1]` at its end where
/// the exit status is not 0. Times are shown as `0.00 s`, for they differ from run to run, and
/// fingerprints as `SHA-256`, for they differ with every change of the theme.
struct Transcript {
  /// The file's text.
  let text: String

  /// The text with every answer replaced by the one that the program gives now.
  ///
  /// - Parameter run: runs a command line and gives its answer.
  /// - Returns: the text, which is the same where the program answers as it is written.
  func replayed(_ run: (String) throws -> String) rethrows -> String {
    var lines: [Substring] = []
    var isInBlock = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```console" {
        isInBlock = true
      } else if line == "```" {
        isInBlock = false
      } else if isInBlock {
        guard line.hasPrefix("$ ") else { continue }
        lines.append(line)
        lines += try run(String(line.dropFirst(2))).split(
          separator: "\n", omittingEmptySubsequences: false
        )
        .dropLast()
        continue
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}
