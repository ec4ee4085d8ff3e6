public import Diagnostics

/// A temporary stand-in for the compiled template language.
public struct TemplateLibrary: Sendable {
  let sources: [String: [UInt8]]
  /// Takes the files of the templates.
  public init(_ files: [SourceFile]) {
    var sources: [String: [UInt8]] = [:]
    for file in files where file.path.hasSuffix(".mustache") {
      var name = file.path.dropLast(9)
      if let slash = name.firstIndex(of: "/") { name = name[name.index(after: slash)...] }
      sources[String(name)] = file.bytes
    }
    self.sources = sources
  }
  /// Finds a template.
  public func template<V: View>(
    _ name: String, for view: V.Type, reporting report: inout Report
  ) -> Template<V>? {
    guard sources[name] != nil else { return nil }
    return Template(library: self, nodes: Stub.parse(name, sources))
  }
}

/// A temporary stand-in for a compiled template.
public struct Template<V: View>: Sendable {
  let library: TemplateLibrary
  let nodes: [Stub]
  /// Renders.
  public func render(_ view: V, into bytes: inout [UInt8]) {
    Stub.render(nodes, [view], library, [:], &bytes)
  }
}

indirect enum Stub: Sendable {
  case literal([UInt8])
  case variable(String, raw: Bool)
  case section(String, inverted: Bool, [Stub])
  case partial(String)
  case parent(String, [Stub])
  case block(String, [Stub])

  static func parse(_ name: String, _ sources: [String: [UInt8]]) -> [Stub] {
    let text = String(decoding: sources[name] ?? [], as: UTF8.self)
    var rest = Substring(text)
    return parse(&rest, until: nil)
  }

  static func parse(_ rest: inout Substring, until closing: String?) -> [Stub] {
    var nodes: [Stub] = []
    while !rest.isEmpty {
      guard let open = find("{{", rest) else {
        nodes.append(.literal(Array(rest.utf8)))
        rest = ""
        break
      }
      let before = rest[..<open]
      rest = rest[rest.index(open, offsetBy: 2)...]
      let raw = rest.first == "{"
      let end = raw ? "}}}" : "}}"
      guard let close = find(end, rest) else { break }
      var tag = String(rest[..<close])
      if raw { tag.removeFirst() }
      rest = rest[rest.index(close, offsetBy: end.count)...]
      tag = String(tag.drop { $0 == " " })
      while tag.last == " " { tag.removeLast() }
      let kind = raw ? "{" : tag.first ?? " "
      var literal = before
      if "#^/!><$".contains(kind), rest.first == "\n" || rest.isEmpty,
        let tail = literal.lastIndex(of: "\n").map({ literal.index(after: $0) })
          ?? (literal.isEmpty || literal.allSatisfy { $0 == " " } ? literal.startIndex : nil),
        literal[tail...].allSatisfy({ $0 == " " })
      {
        literal = literal[..<tail]
        rest = rest.dropFirst()
      }
      if !literal.isEmpty { nodes.append(.literal(Array(literal.utf8))) }
      let name = raw ? tag : String(tag.dropFirst().drop { $0 == " " })
      switch kind {
      case "{": nodes.append(.variable(tag, raw: true))
      case "#": nodes.append(.section(name, inverted: false, parse(&rest, until: name)))
      case "^": nodes.append(.section(name, inverted: true, parse(&rest, until: name)))
      case ">": nodes.append(.partial(name))
      case "<": nodes.append(.parent(name, parse(&rest, until: name)))
      case "$": nodes.append(.block(name, parse(&rest, until: name)))
      case "/": return nodes
      case "!": break
      default: nodes.append(.variable(tag, raw: false))
      }
    }
    return nodes
  }

  static func find(_ needle: String, _ text: Substring) -> Substring.Index? {
    let bytes = Array(needle.utf8)
    var index = text.startIndex
    while index < text.endIndex {
      if text.utf8[index...].starts(with: bytes) { return index }
      index = text.utf8.index(after: index)
    }
    return nil
  }

  static func lookup<V: View>(_ view: V, _ name: String) -> Value? {
    V.fields.first { $0.name == name }?.read(view)
  }

  static func render(
    _ nodes: [Stub], _ stack: [any View], _ library: TemplateLibrary, _ blocks: [String: [Stub]],
    _ bytes: inout [UInt8]
  ) {
    func value(_ name: String) -> Value? {
      for view in stack.reversed() { if let found = lookup(view, name) { return found } }
      print("UNKNOWN NAME", name, type(of: stack.last as Any))
      return nil
    }
    for node in nodes {
      switch node {
      case .literal(let text): bytes += text
      case .variable(let name, let raw):
        switch value(name) {
        case .text(let text):
          if raw { print("RAW TEXT", name) }
          for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
            default: bytes.append(byte)
            }
          }
        case .html(let html):
          if !raw { print("ESCAPED HTML", name) }
          bytes += html.bytes
        default: break
        }
      case .section(let name, let inverted, let inner):
        var items: [any View] = []
        var isTrue = false
        switch value(name) {
        case .text(let text): isTrue = !text.isEmpty
        case .html(let html): isTrue = !html.bytes.isEmpty
        case .flag(let flag): isTrue = flag
        case .list(let list):
          items = list
          isTrue = !list.isEmpty
        case .view(let view):
          if let view { items = [view] }
          isTrue = view != nil
        case nil: break
        }
        if inverted {
          if !isTrue { render(inner, stack, library, blocks, &bytes) }
        } else if isTrue {
          if items.isEmpty { render(inner, stack, library, blocks, &bytes) }
          for item in items { render(inner, stack + [item], library, blocks, &bytes) }
        }
      case .partial(let name):
        if library.sources[name] == nil { print("NO PARTIAL", name) }
        render(parse(name, library.sources), stack, library, blocks, &bytes)
      case .parent(let name, let inner):
        if library.sources[name] == nil { print("NO PARENT", name) }
        var overrides: [String: [Stub]] = [:]
        for case .block(let block, let content) in inner { overrides[block] = content }
        render(
          parse(name, library.sources), stack, library,
          overrides.merging(blocks) { $1 }, &bytes)
      case .block(let name, let inner):
        render(blocks[name] ?? inner, stack, library, blocks, &bytes)
      }
    }
  }
}
