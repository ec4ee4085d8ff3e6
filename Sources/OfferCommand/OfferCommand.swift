public import ArgumentParser
import Diagnostics
import Glibc

/// `offer`: builds a council's local offer for its care leavers.
public struct OfferCommand: ParsableCommand {
  /// How the command is called and what it holds.
  public static let configuration = CommandConfiguration(
    commandName: "offer",
    abstract: "Builds a council's local offer for its care leavers from Content and Templates.",
    discussion: """
      Examples:
        offer build              every council's site, into Output
        offer build derby        one council's site
        offer check              what is wrong with the content, and nothing written
        offer rules              what must be true of the content, and why
        offer form list          the forms of each council

      Exit status: 0 built, 1 errors in the content, 64 wrong use, 74 the disk.
      """,
    subcommands: [BuildCommand.self, CheckCommand.self, RulesCommand.self, FormCommand.self])

  /// Makes the command with its defaults, as the argument parser asks.
  public init() {}

  /// Does what the arguments of this process ask, and ends it where that fails.
  public static func main() {
    do {
      try refuseUnknownCommand()
      var command = try parseAsRoot()
      try command.run()
    } catch let stop as Stop {
      if let message = stop.message { Terminal.reports.tell("offer: \(message)\n") }
      if let help = stop.help { Terminal.reports.tell("  \(help)\n") }
      Glibc.exit(stop.status.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}

extension OfferCommand {
  /// Names the nearest command; the argument parser would speak of an argument that is too many.
  private static func refuseUnknownCommand() throws(Stop) {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-"),
      name != "help", !commands.contains(name)
    else { return }
    throw Stop.wrongUse(
      "there is no command '\(name)'",
      help: NearestName.help(for: name, among: commands, calling: "command"))
  }
}
