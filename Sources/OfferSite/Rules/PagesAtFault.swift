/// The pages on which the crawl found one and the same fault.
struct PagesAtFault {
  /// The first of them, in the order of the plan.
  let first: String

  /// The source files that it is made of.
  let sources: [String]

  /// How many more there are.
  let others: Int

  /// The first words of a message: who links.
  var subject: String { "\(named) \(others == 0 ? "links" : "link")" }

  /// The pages, by the first one's name.
  var named: String {
    switch others {
    case 0: "'\(first)'"
    case 1: "'\(first)' and 1 other page"
    default: "'\(first)' and \(others) other pages"
    }
  }

  /// An instruction, and where to follow it.
  func help(_ instruction: String) -> String {
    guard others == 0, let source = sources.first, source.hasSuffix(".md") else {
      return "in Templates, \(instruction)"
    }
    return "in \(source) or in Templates, \(instruction)"
  }
}
