import Diagnostics

/// A template that was read: its pieces, or why it has none.
struct ParsedTemplate: Sendable {
  let text: TemplateText
  let nodes: [Node]

  /// The names of its blocks.
  let blocks: Set<String>

  /// The names of the templates that it includes.
  let inclusions: Set<String>

  /// What is wrong with it by itself; where there is anything, it has no pieces.
  let problems: [Diagnostic]

  /// What is written in it and never shown: allowed by the language, but not in a site's templates.
  let losses: [Diagnostic]

  init(_ text: TemplateText) {
    let scanner = Scanner(text)
    let pairing = Pairing(scanner.tags, in: text)
    let problems = scanner.problems + pairing.problems
    var parser = Parser(text, scanner.tags, closings: pairing.closings)
    self.text = text
    self.problems = problems
    nodes = problems.isEmpty ? parser.parse() : []
    (blocks, inclusions) = nodes.names
    losses = parser.losses
  }

  init(unreadable text: TemplateText, _ problem: Diagnostic) {
    self.text = text
    nodes = []
    (blocks, inclusions) = ([], [])
    problems = [problem]
    losses = []
  }
}
