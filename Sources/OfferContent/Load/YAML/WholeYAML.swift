import Diagnostics
import Yams

/// Reads whatever YAML there is, through libyaml, with every scalar as words.
///
/// What YAML can do and people here do not need is refused with its place: anchors, aliases, tags, a
/// key that is not a word, a key that stands twice.
struct WholeYAML {
  private let text: YAMLText

  /// Reads a text; where it is empty, a record without fields.
  ///
  /// - Parameters:
  ///   - text: the YAML, and where it stands in its file.
  ///   - report: gets what is wrong.
  /// - Returns: nil where the text cannot be made out at all.
  static func node(in text: YAMLText, reporting report: inout Report) -> YAMLNode? {
    do {
      let parser = try Parser(
        yaml: String(decoding: text.bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return YAMLNode(.record([]), at: YAMLNode.Place(line: 1, column: 1, length: 1))
      }
      return WholeYAML(text: text).node(root, reporting: &report)
    } catch let error as YamlError {
      report.add(fault(error, in: text))
    } catch {
      report.add(.yamlSyntax(at: text.location(of: text.place(line: 1, scalarColumn: 1))))
    }
    return nil
  }

  private func place(of node: Node) -> YAMLNode.Place {
    text.place(line: node.mark?.line ?? 1, scalarColumn: node.mark?.column ?? 1)
  }

  private func node(_ node: Node, reporting report: inout Report) -> YAMLNode? {
    let place = place(of: node)
    guard !refuses(place, reporting: &report) else { return nil }
    switch node {
    case .scalar(let scalar):
      return words(scalar, at: place)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = self.node(item, reporting: &report) else { return nil }
        items.append(item)
      }
      return YAMLNode(.list(items), at: place.with(length: 1))
    case .mapping(let mapping):
      return record(mapping, at: place, reporting: &report)
    case .alias:
      report.add(.yamlShorthand(at: text.location(of: place.with(length: 1))))
      return nil
    }
  }

  private func record(
    _ mapping: Node.Mapping, at place: YAMLNode.Place, reporting report: inout Report
  ) -> YAMLNode? {
    var fields: [YAMLNode.Field] = []
    for (key, value) in mapping {
      guard case .scalar(let name) = key else {
        report.add(.keyIsNotAWord(at: text.location(of: self.place(of: key))))
        return nil
      }
      guard let value = node(value, reporting: &report) else { return nil }
      let keyPlace = self.place(of: key).with(length: name.string.utf8.count)
      guard !refuses(keyPlace, reporting: &report) else { return nil }
      let isEmpty = value.content == .words("") && value.style == .plain
      let emptyPlace = YAMLNode.Place(
        line: keyPlace.line, column: keyPlace.column + keyPlace.length, length: 1)
      fields.append(
        .init(
          key: name.string, place: keyPlace,
          value: isEmpty ? YAMLNode(.words(""), at: emptyPlace) : value))
    }
    return YAMLNode(.record(fields), at: place.with(length: 1))
  }

  private func words(_ scalar: Node.Scalar, at place: YAMLNode.Place) -> YAMLNode {
    switch scalar.style {
    case .literal:
      YAMLNode(.words(scalar.string), at: place.with(length: 1), style: .literal)
    case .folded:
      YAMLNode(.words(scalar.string), at: place.with(length: 1), style: .folded)
    case .singleQuoted, .doubleQuoted:
      YAMLNode(.words(scalar.string), at: text.quotedPlace(from: place), style: .quoted)
    case .plain, .any:
      YAMLNode(.words(scalar.string), at: text.plainPlace(of: scalar.string, from: place))
    }
  }

  /// Refuses what begins with an anchor, an alias, a tag or two braces.
  private func refuses(_ place: YAMLNode.Place, reporting report: inout Report) -> Bool {
    let rest = text.rest(from: place)
    switch rest.first {
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      report.add(.yamlShorthand(at: text.location(of: place.with(length: 1))))
      return true
    case UInt8(ascii: "{") where rest.dropFirst().first == UInt8(ascii: "{"):
      report.add(.bracesWithoutQuotes(at: text.location(of: place.with(length: rest.count))))
      return true
    default:
      return false
    }
  }
}

extension WholeYAML {
  /// What libyaml stumbled over, in words that say what to type.
  private static func fault(_ error: YamlError, in text: YAMLText) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = text.place(line: mark.line, scalarColumn: mark.column)
      let opening = context.map { text.place(line: $0.mark.line, scalarColumn: $0.mark.column) }
      return fault(problem, while: context?.text ?? "", at: place, from: opening, in: text)
    case .duplicatedKeysInMapping(let keys, let context):
      let place = text.place(line: context.mark.line, scalarColumn: context.mark.column)
      let key = keys.first ?? ""
      return .duplicateKey(
        key, at: text.location(of: text.secondPlace(of: key, after: place)),
        first: text.location(of: place.with(length: key.utf8.count)))
    default:
      return .yamlSyntax(at: text.location(of: text.place(line: 1, scalarColumn: 1)))
    }
  }

  private static func fault(
    _ problem: String, while context: String, at place: YAMLNode.Place,
    from opening: YAMLNode.Place?, in text: YAMLText
  ) -> Diagnostic {
    let opening = opening ?? place
    if context.contains("quoted scalar") {
      return .unclosedQuote(at: text.location(of: text.startOfValue(at: opening)))
    }
    if let quote = text.openQuote(above: place) {
      return .unclosedQuote(at: text.location(of: quote))
    }
    if let braces = text.bracesWithoutQuotes(near: [opening.line, place.line]) {
      return .bracesWithoutQuotes(at: text.location(of: braces))
    }
    if let tab = text.tab(onLine: place.line) {
      return .tabInYAML(at: text.location(of: tab))
    }
    if problem.contains("alias") || problem.contains("anchor") || problem.contains("tag") {
      return .yamlShorthand(at: text.location(of: place.with(length: 1)))
    }
    if problem.contains("mapping values") {
      return .colonInValue(at: text.location(of: place.with(length: 1)))
    }
    if problem.contains("cannot start any token") {
      return .valueNeedsQuotes(at: text.location(of: place))
    }
    // libyaml sees that a key has no colon only on the line behind it.
    let fault = context.contains("simple key") ? text.startOfValue(at: opening) : place
    return .yamlSyntax(at: text.location(of: fault))
  }
}
