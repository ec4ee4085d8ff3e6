extension [Node] {
  /// The names of all blocks among them, and of all templates that they include.
  var names: (blocks: Set<String>, inclusions: Set<String>) {
    var names: (blocks: Set<String>, inclusions: Set<String>) = ([], [])
    for node in self { node.add(to: &names) }
    return names
  }
}

extension Node {
  fileprivate func add(to names: inout (blocks: Set<String>, inclusions: Set<String>)) {
    switch self {
    case .line, .text, .variable: break
    case .section(_, _, let body): for node in body { node.add(to: &names) }
    case .partial(let inclusion): names.inclusions.insert(inclusion.template)
    case .parent(let inclusion, let arguments):
      names.inclusions.insert(inclusion.template)
      for argument in arguments { for node in argument.body { node.add(to: &names) } }
    case .block(let block):
      names.blocks.insert(block.name)
      for node in block.body { node.add(to: &names) }
    }
  }
}
