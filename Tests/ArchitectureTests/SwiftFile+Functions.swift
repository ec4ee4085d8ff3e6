/// A function, an initialiser or a subscript of a file.
struct Function: Hashable, Sendable {
  /// Its name.
  let name: String

  /// The line on which it begins, from 1.
  let line: Int

  /// From its first line to its closing brace.
  let length: Int
}

extension SwiftFile {
  /// The functions that have a body, in order.
  var functions: [Function] {
    let text = Array(code.joined(separator: "\n").utf8)
    var offset = 0
    return zip(1..., code).compactMap { number, line in
      let start = offset
      offset += line.utf8.count + 1
      guard let name = SwiftFile.declaredName(on: line),
        let length = SwiftFile.linesToClosingBrace(in: text, from: start)
      else { return nil }
      return Function(name: name, line: number, length: length)
    }
  }

  private static func declaredName(on line: Substring) -> String? {
    guard line.contains("func ") || line.contains("init") || line.contains("subscript") else {
      return nil
    }
    return line.firstMatch(
      of: /^ *(?:@?\w+(?:\([^)]*\))? +)*(?:func +(`[^`]+`|[^ (<]+)|(init|subscript)[?(<])/
    ).flatMap { $0.output.1 ?? $0.output.2 }.map(String.init)
  }

  /// How many lines a declaration has, from its place to the brace that closes its body; nil where it
  /// has no body, as in a protocol.
  private static func linesToClosingBrace(in text: [UInt8], from start: Int) -> Int? {
    var lines = 1
    var parentheses = 0
    var braces = 0
    for byte in text[start...] {
      switch byte {
      case UInt8(ascii: "\n"): lines += 1
      case UInt8(ascii: "("), UInt8(ascii: "["): parentheses += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses -= 1
      case UInt8(ascii: "{") where parentheses == 0 || braces > 0: braces += 1
      case UInt8(ascii: "}") where braces > 0:
        braces -= 1
        if braces == 0 { return lines }
      case UInt8(ascii: "}") where parentheses <= 0: return nil
      default: break
      }
    }
    return nil
  }
}
