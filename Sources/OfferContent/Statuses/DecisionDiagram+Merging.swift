extension DecisionDiagram {
  /// The same where some rows need not be told apart: questions that no longer make a difference are gone.
  ///
  /// - Parameter row: the row that stands for a row.
  /// - Returns: the diagram in which only those rows that stand for others are left.
  public func merging(_ row: (Int) -> Int) -> DecisionDiagram {
    var places: [Place] = []
    var merged: [Node] = []
    var numbers: [Node: Int] = [:]
    func place(_ old: Place) -> Place {
      switch old {
      case .node(let number): places[number]
      case .row(let number): .row(row(number))
      case .gap, .impossible: old
      }
    }
    for node in nodes {
      let next = node.next.map(place)
      if let only = next.first, next.allSatisfy({ $0 == only }) {
        places.append(only)
        continue
      }
      let node = Node(question: node.question, next: next)
      let number = numbers[node] ?? merged.count
      if number == merged.count {
        numbers[node] = number
        merged.append(node)
      }
      places.append(.node(number))
    }
    return DecisionDiagram(nodes: merged, start: place(start))
  }
}
