import Diagnostics

/// Finds for every tag that opens something the tag that closes it.
struct Pairing {
  /// The most sections that may lie within each other.
  static let maximumDepth = 100

  /// For each tag the index of the tag that closes it; its own where there is none.
  private(set) var closings: [Int]
  private(set) var problems: [Diagnostic] = []

  private let text: TemplateText
  private var open: [(index: Int, tag: Tag)] = []
  private var closedForTheirOuter: [String] = []

  init(_ tags: [Tag], in text: TemplateText) {
    self.text = text
    closings = Array(tags.indices)
    for (index, tag) in tags.enumerated() where !tag.name.isEmpty {
      if tag.opens {
        if open.count == Self.maximumDepth {
          problems.append(.sectionsTooDeep(text[tag.range], at: text.location(of: tag.range)))
        }
        open.append((index, tag))
      } else if tag.kind == .closing {
        close(tag, at: index)
      }
    }
    for (_, tag) in open {
      problems.append(
        .sectionUnclosed(text[tag.range], name: text[tag.name], at: text.location(of: tag.range)))
    }
  }
}

extension Pairing {
  private mutating func close(_ tag: Tag, at index: Int) {
    let name = text[tag.name]
    guard let position = open.lastIndex(where: { text[$0.tag.name] == name }) else {
      closeWithoutOpening(tag, name)
      return
    }
    if let inner = open.last, position < open.count - 1 { report(tag, insteadOf: inner.tag) }
    closedForTheirOuter += open[(position + 1)...].map { text[$0.tag.name] }
    closings[open[position].index] = index
    open.removeSubrange(position...)
  }

  /// A closing tag for nothing that is open: a slip of the pen for the innermost, or a stray one.
  private mutating func closeWithoutOpening(_ tag: Tag, _ name: String) {
    if let position = closedForTheirOuter.firstIndex(of: name) {
      closedForTheirOuter.remove(at: position)
      return
    }
    guard let inner = open.last else {
      problems.append(.closesNothing(text[tag.range], at: text.location(of: tag.range)))
      return
    }
    report(tag, insteadOf: inner.tag)
    if NearestName.of(name, among: [text[inner.tag.name]]) != nil { open.removeLast() }
  }

  private mutating func report(_ tag: Tag, insteadOf opened: Tag) {
    problems.append(
      .closesAnother(
        text[tag.range], at: text.location(of: tag.range),
        opened: text[opened.range], name: text[opened.name],
        openedAt: text.location(of: opened.range)))
  }
}
