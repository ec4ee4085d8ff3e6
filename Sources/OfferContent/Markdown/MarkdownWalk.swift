/// A walk over everything below a node, in the order of the source, without recursion: however deep
/// hostile input nests, the stack stays flat.
struct MarkdownWalk {
  /// One step.
  enum Step {
    /// A node begins.
    case enter(MarkdownNode)

    /// A node that was entered and not skipped ends.
    case leave(MarkdownNode)
  }

  private let root: MarkdownNode
  private var current: MarkdownNode?
  private var isDone = false

  init(below root: MarkdownNode) {
    self.root = root
  }

  /// Takes the next step; nil at the end.
  mutating func next() -> Step? {
    guard let node = current else { return step(into: root) }
    return isDone ? step(past: node) : step(into: node)
  }

  /// Leaves out what is below the node just entered, and its end.
  mutating func skip() {
    isDone = true
  }
}

extension MarkdownWalk {
  private mutating func step(into node: MarkdownNode) -> Step? {
    if let child = node.firstChild {
      current = child
      isDone = false
      return .enter(child)
    }
    guard node != root else { return nil }
    isDone = true
    return .leave(node)
  }

  private mutating func step(past node: MarkdownNode) -> Step? {
    if let next = node.next {
      current = next
      isDone = false
      return .enter(next)
    }
    guard let parent = node.parent, parent != root else { return nil }
    current = parent
    return .leave(parent)
  }
}
