import Diagnostics
import OfferContent

extension Rule {
  static let unknownIcon = Rule(
    "unknown-icon", .warning,
    "The icon of every topic is among the theme's drawings.",
    why: "Pictures beside the words help whoever finds reading hard.")
}

extension Diagnostic {
  static func unknownIcon(
    _ icon: String, of topic: Nation.Topic, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownIcon, "there is no drawing for the icon '\(icon)' of the topic '\(topic.title)'",
      at: nil, help: NearestName.help(for: icon, among: known, calling: "drawing"))
  }
}
