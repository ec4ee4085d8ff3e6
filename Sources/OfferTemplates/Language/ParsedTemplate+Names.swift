extension ParsedTemplate {
  /// The names of its blocks.
  var blocks: Set<String> { Set(nodes.flatMap(\.blocks)) }

  /// The names of the templates that it includes.
  var inclusions: Set<String> { Set(nodes.flatMap(\.inclusions)) }
}

extension Node {
  fileprivate var blocks: [String] {
    let inner = children.flatMap(\.blocks)
    guard case .block(let block) = self else { return inner }
    return [block.name] + inner
  }

  fileprivate var inclusions: [String] {
    let inner = children.flatMap(\.inclusions)
    return switch self {
    case .partial(let inclusion), .parent(let inclusion, _): [inclusion.template] + inner
    default: inner
    }
  }

  private var children: [Node] {
    switch self {
    case .line, .text, .variable, .partial: []
    case .section(_, _, let body): body
    case .parent(_, let arguments): arguments.flatMap(\.body)
    case .block(let block): block.body
    }
  }
}
