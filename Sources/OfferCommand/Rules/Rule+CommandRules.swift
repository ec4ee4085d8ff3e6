import Diagnostics

extension Rule {
  /// The rules about the output folder, for the handbook.
  static let commandRules: [Rule] = [changedByHand, strangerInOutput]
}
