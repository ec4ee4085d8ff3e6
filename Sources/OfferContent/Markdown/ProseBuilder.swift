import Diagnostics

/// Walks the tree that libcmark made of a page, and writes what it meets on the tape.
struct ProseBuilder {
  /// The tape so far.
  var prose = Prose.Tape()

  /// What is wrong.
  var report: Report

  let source: MarkdownSource
  let findings: [BlockSurvey.Finding]
  let fragments: Fragments
  let fragmentNodes: [MarkdownNode]

  var headings = HeadingOutline()
  var reportedTags: Set<String> = []

  /// The words of a callout that say its kind, and the end of their line: not to be shown.
  var calloutMark: MarkdownNode?

  /// What holds the words that are being read: a block of the source, or the number of a fragment.
  var holder = Holder.fragment(0)

  /// Where these words stand; nil until somebody asks, because of most words nobody does.
  var ground: InlineGround?

  /// The link that is open.
  var openLink: OpenLink?

  private var openElements: [Prose.Element?] = []
  private var firstMergeable = 0
  private var isTooDeep = false

  /// Begins the prose of a page.
  init(of source: MarkdownSource, survey: BlockSurvey, fragments nodes: [MarkdownNode]) {
    self.source = source
    findings = survey.findings
    fragments = survey.fragments
    fragmentNodes = nodes
    report = survey.report
  }

  /// Begins the prose of words that stand alone.
  init(of source: MarkdownSource, fragments nodes: [MarkdownNode], in fragments: Fragments) {
    self.source = source
    findings = []
    self.fragments = fragments
    fragmentNodes = nodes
    report = Report()
  }
}

extension ProseBuilder {
  /// What can hold words.
  enum Holder {
    case block(MarkdownNode)
    case fragment(Int)
  }

  /// What was found out about a block before.
  func finding(of block: MarkdownNode) -> BlockSurvey.Finding? {
    let note = block.note
    return note > 0 ? findings[note - 1] : nil
  }

  /// Sees to it that there is a ground.
  mutating func findGround() {
    guard ground == nil else { return }
    switch holder {
    case .block(let block): ground = InlineGround(of: block, in: source)
    case .fragment(let number):
      ground = InlineGround(of: fragments.fragments[number], on: number + 1, in: source)
    }
  }

  /// Begins an element; nil for what has none of its own but must be closed all the same.
  mutating func open(_ element: Prose.Element?) {
    openElements.append(element)
    firstMergeable = prose.events.count
    if let element { prose.events.append(.start(element)) }
  }

  /// Ends the element that began last.
  mutating func close() {
    guard let last = openElements.popLast(), let element = last else { return }
    prose.events.append(.end(element))
  }

  /// Appends words, to the run before them where there is one.
  mutating func append(_ words: some Collection<UInt8>) {
    guard !words.isEmpty else { return }
    let start = prose.text.count
    prose.text.append(contentsOf: words)
    if prose.events.count > firstMergeable, case .text(let range)? = prose.events.last,
      range.upperBound == start
    {
      prose.events[prose.events.count - 1] = .text(range.lowerBound..<prose.text.count)
    } else {
      prose.events.append(.text(start..<prose.text.count))
    }
  }

  /// Appends literal text, and gives its range.
  mutating func appendLiteral(_ words: some Collection<UInt8>) -> Range<Int> {
    let start = prose.text.count
    prose.text.append(contentsOf: words)
    return start..<prose.text.count
  }

  /// Whether one more element may be open.
  var mayNest: Bool {
    openElements.count < MarkdownMeasure.deepest
      || openElements.count { $0?.nests ?? true } < MarkdownMeasure.deepest
  }

  /// Says that elements nest too deep, once.
  mutating func reportDepth(at location: SourceLocation) {
    if !isTooDeep { report.add(.deepNesting(at: location)) }
    isTooDeep = true
  }

  /// The place of a block's first line.
  func location(of block: MarkdownNode) -> SourceLocation {
    let line = source.line(block.startLine)
    let start = min(line.lowerBound + max(1, block.startColumn) - 1, line.upperBound)
    return source.location(of: source.trimmed(start..<line.upperBound))
  }
}

extension Prose.Element {
  /// Whether it counts as a level of nesting: a list does, its items do not as well.
  fileprivate var nests: Bool {
    switch self {
    case .quote, .callout, .item, .emphasis, .strong, .link: true
    default: false
    }
  }
}
