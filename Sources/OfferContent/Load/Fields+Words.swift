package import Diagnostics

extension Fields {
  /// Words with their place; nil where the key is not there, or with a report where it holds
  /// something else.
  package mutating func words(_ key: String, reporting report: inout Report) -> Located<String>? {
    guard let node = node(key) else { return nil }
    return words(of: node, key: key, reporting: &report)
  }

  /// Words that must be there.
  package mutating func requiredWords(_ key: String, reporting report: inout Report) -> Located<
    String
  >? {
    guard let node = requiredNode(key, reporting: &report) else { return nil }
    return words(of: node, key: key, reporting: &report)
  }

  package func words(
    of node: YAMLNode, key: String, reporting report: inout Report
  ) -> Located<String>? {
    guard case .words(let words) = node.content else {
      report.add(
        .wrongKind(
          key, at: location(of: node), wants: "words",
          help: "write words behind the colon or the hyphen"))
      return nil
    }
    let isEmpty = words.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    guard !isEmpty else {
      report.add(.emptyValue(key, at: location(of: node)))
      return nil
    }
    return Located(words, at: location(of: node))
  }

  /// One value or a list of them, each with its place; empty where the key is not there.
  package mutating func list(_ key: String, reporting report: inout Report) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    return nodes(of: node).compactMap { words(of: $0, key: key, reporting: &report) }
  }

  /// One value or a list of them, of which there must be one.
  package mutating func requiredList(_ key: String, reporting report: inout Report) -> [Located<
    String
  >] {
    guard let node = requiredNode(key, reporting: &report) else { return [] }
    let nodes = nodes(of: node)
    if nodes.isEmpty { report.add(.emptyValue(key, at: location(of: node))) }
    return nodes.compactMap { words(of: $0, key: key, reporting: &report) }
  }

  package func nodes(of node: YAMLNode) -> [YAMLNode] {
    if case .list(let nodes) = node.content { nodes } else { [node] }
  }

  /// One of the values of an enumeration.
  package mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type, reporting report: inout Report
  ) -> Choice? where Choice.RawValue == String {
    guard let words = words(key, reporting: &report) else { return nil }
    guard let choice = Choice(rawValue: words.value) else {
      report.add(
        .unknownChoice(
          words.value, key: key, at: words.location, known: Choice.allCases.map(\.rawValue)))
      return nil
    }
    return choice
  }

  /// `true` or `false`.
  package mutating func flag(_ key: String, reporting report: inout Report) -> Bool? {
    guard let words = words(key, reporting: &report) else { return nil }
    guard let flag = Bool(words.value) else {
      report.add(
        .unknownChoice(words.value, key: key, at: words.location, known: ["true", "false"]))
      return nil
    }
    return flag
  }

  /// A day, written as `2026-11-21`.
  package mutating func day(_ key: String, reporting report: inout Report) -> Located<Day>? {
    guard let words = words(key, reporting: &report) else { return nil }
    guard let day = Day(words.value) else {
      report.add(.wrongDay(words.value, key: key, at: words.location))
      return nil
    }
    return Located(day, at: words.location)
  }

  /// A day that must be there.
  mutating func requiredDay(_ key: String, reporting report: inout Report) -> Located<Day>? {
    guard requiredNode(key, reporting: &report) != nil else { return nil }
    return day(key, reporting: &report)
  }

  /// Ages: `16-24`, `18+` or `18`, in whole years.
  mutating func ages(_ key: String, reporting report: inout Report) -> Located<ClosedRange<Int>>? {
    guard let words = words(key, reporting: &report) else { return nil }
    guard let ages = Fields.ages(words.value) else {
      report.add(.wrongAges(words.value, at: words.location))
      return nil
    }
    return Located(ages, at: words.location)
  }

  /// The oldest age that `18+` stands for.
  static let oldestAge = 120

  private static func ages(_ text: String) -> ClosedRange<Int>? {
    if text.hasSuffix("+"), let youngest = Int(text.dropLast()), (0...oldestAge).contains(youngest)
    {
      return youngest...oldestAge
    }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
      first <= last, first >= 0, last <= oldestAge
    else { return nil }
    return first...last
  }

  /// The https or http address of another site.
  package mutating func webAddress(_ key: String, reporting report: inout Report) -> Located<
    String
  >? {
    guard let words = words(key, reporting: &report) else { return nil }
    guard WebAddress.isWhole(words.value) else {
      report.add(.wrongAddress(words.value, key: key, at: words.location))
      return nil
    }
    return words
  }
}
