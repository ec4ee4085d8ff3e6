extension DecisionDiagram {
  /// How many cases a table can have, those that are impossible among them.
  static let mostCases = CaseSet.size

  /// How many states may be looked at: England's table has some hundred.
  private static let mostStates = 20_000

  /// Draws the diagram of some rows.
  ///
  /// It is nil where there is more to look at than anybody would wait for.
  ///
  /// It goes from question to question and keeps which cases still fit. People of whom the same is still
  /// open go on together, so that they are looked at once.
  ///
  /// - Parameters:
  ///   - counts: how many answers each question has.
  ///   - impossible: the answers that cannot be given together.
  ///   - rows: for each row the people for whom it is.
  init?(counts: [Int], impossible: [AnswerSets], rows: [[AnswerSets]]) {
    guard impossible.count + rows.joined().count <= DecisionDiagram.mostCases else { return nil }
    var drawing = Drawing(counts: counts, impossible: impossible, rows: rows)
    let start = drawing.place(Drawing.State(open: drawing.all, row: nil), before: 0)
    guard drawing.stateCount <= DecisionDiagram.mostStates else { return nil }
    nodes = drawing.nodes
    self.start = start
  }

  private struct Drawing {
    /// What is known of some people after some questions: the cases that may still fit them, and the
    /// first row that certainly does.
    struct State: Hashable {
      var open: CaseSet
      var row: Int?
    }

    private(set) var nodes: [Node] = []
    private(set) var stateCount = 0
    let all: CaseSet

    /// For each question and answer the cases that it leaves open.
    private let fitting: [[CaseSet]]

    /// For each question the cases that depend on neither it nor a later one.
    private let settled: [CaseSet]
    private let impossible: CaseSet
    private let rowOfCase: [Int]

    /// For each row the cases that still matter once it fits.
    private let earlier: [CaseSet]

    private var places: [[State: Place]]
    private var numbers: [Node: Int] = [:]

    init(counts: [Int], impossible: [AnswerSets], rows: [[AnswerSets]]) {
      let cases = impossible + rows.joined()
      all = CaseSet(first: cases.count)
      self.impossible = CaseSet(first: impossible.count)
      fitting = counts.enumerated().map { question, count in
        (0..<count).map { answer in
          CaseSet(of: cases) { $0.contains(answer, of: question) }
        }
      }
      let everybody = AnswerSets(counts: counts).sets
      settled = (0...counts.count).map { question in
        CaseSet(of: cases) { $0.sets[question...].elementsEqual(everybody[question...]) }
      }
      rowOfCase =
        impossible.map { _ in 0 }
        + rows.enumerated().flatMap { row, cases in cases.map { _ in row } }
      var count = impossible.count
      earlier = rows.map { cases in
        defer { count += cases.count }
        return CaseSet(first: count)
      }
      places = counts.map { _ in [:] } + [[:]]
    }

    /// Where people lead of whom something is known, before a question is asked.
    mutating func place(_ known: State, before question: Int) -> Place {
      var state = known
      let certain = state.open.intersection(settled[question])
      if !certain.intersection(impossible).isEmpty { return .impossible }
      if let first = certain.first {
        state.row = rowOfCase[first]
        state.open.formIntersection(earlier[rowOfCase[first]])
      }
      if state.open.isEmpty { return state.row.map(Place.row) ?? .gap }
      if let place = places[question][state] { return place }
      stateCount += 1
      guard stateCount <= DecisionDiagram.mostStates else { return .impossible }
      let next = fitting[question].map { fitting in
        place(
          State(open: state.open.intersection(fitting), row: state.row), before: question + 1)
      }
      let found = node(asking: question, leadingTo: next)
      places[question][state] = found
      return found
    }

    /// A question that makes no difference is not asked, and the same question is held once.
    private mutating func node(asking question: Int, leadingTo next: [Place]) -> Place {
      if let only = next.first, next.allSatisfy({ $0 == only }) { return only }
      let node = Node(question: question, next: next)
      if let number = numbers[node] { return .node(number) }
      numbers[node] = nodes.count
      nodes.append(node)
      return .node(nodes.count - 1)
    }
  }
}
