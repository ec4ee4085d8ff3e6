/// Every combination of answers to a table's questions, and the row that is the first to fit it.
///
/// It is a graph without circles: each node asks one question, and each answer leads to a node or to the
/// end. What comes out the same is held once, so that millions of combinations are some hundred nodes,
/// and whatever is asked about all of them is asked of each node once.
public struct DecisionDiagram: Sendable {
  /// Where an answer leads.
  public enum Place: Hashable, Sendable {
    /// To another question: a place in `nodes`.
    case node(Int)

    /// To the row that is the first to fit: a place in the table's rows.
    case row(Int)

    /// To no row.
    case gap

    /// Nowhere: nobody can give these answers together.
    case impossible
  }

  /// A question, and where each of its answers leads.
  public struct Node: Hashable, Sendable {
    /// Which of the table's questions.
    public let question: Int

    /// Where its answers lead, in their order.
    public let next: [Place]
  }

  /// The nodes; each leads to earlier ones only.
  public let nodes: [Node]

  /// Where to begin.
  public let start: Place

  /// The ends that somebody can come to who gives one of some answers to each question.
  public func ends(under answers: AnswerSets) -> Set<Place> {
    var ends: Set<Place> = []
    guard case .node(let first) = start else { return start == .impossible ? [] : [start] }
    var isReached = [Bool](repeating: false, count: nodes.count)
    isReached[first] = true
    for number in stride(from: first, through: 0, by: -1) where isReached[number] {
      let node = nodes[number]
      for (answer, place) in node.next.enumerated()
      where answers.contains(answer, of: node.question) {
        switch place {
        case .node(let next): isReached[next] = true
        case .impossible: continue
        case .row, .gap: ends.insert(place)
        }
      }
    }
    return ends
  }

  /// Somebody who gives one of some answers to each question and comes to one of some ends: just the
  /// answers that make it so; nil where there is nobody.
  func example(under answers: AnswerSets, to ends: Set<Place>) -> AnswerSets? {
    guard var example = path(under: answers, to: ends) else { return nil }
    for question in example.sets.indices {
      var wider = example
      wider.widen(question, as: answers)
      if self.ends(under: wider).isSubset(of: ends) { example = wider }
    }
    return example
  }

  private func path(under answers: AnswerSets, to ends: Set<Place>) -> AnswerSets? {
    var leads: [Bool] = []
    func isOnTheWay(_ place: Place) -> Bool {
      if case .node(let number) = place { leads[number] } else { ends.contains(place) }
    }
    func answer(of node: Node) -> Int? {
      node.next.indices.first {
        answers.contains($0, of: node.question) && isOnTheWay(node.next[$0])
      }
    }
    for node in nodes { leads.append(answer(of: node) != nil) }
    guard isOnTheWay(start) else { return nil }
    var path = answers
    var place = start
    while case .node(let number) = place, let answer = answer(of: nodes[number]) {
      path.narrow(nodes[number].question, to: [answer])
      place = nodes[number].next[answer]
    }
    return path
  }
}
