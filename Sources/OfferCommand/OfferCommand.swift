public import ArgumentParser

/// `offer`: builds a council's local offer for its care leavers.
public struct OfferCommand: ParsableCommand {
  /// How the command is called and what it holds.
  public static let configuration = CommandConfiguration(commandName: "offer")

  /// Makes the command with its defaults, as the argument parser asks.
  public init() {}
}
