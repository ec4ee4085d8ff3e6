/// The objects of a SARIF log (OASIS, Static Analysis Results Interchange Format 2.1.0).
enum SARIF {
  /// The name that stands for the site's folder, as code hosts know it.
  private static let root = "%SRCROOT%"

  /// The whole log: one run with its rules and results.
  static func log(rules: [Rule], results: [JSON]) -> JSON {
    [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "offer", "language": "en-GB", "rules": .array(rules.map(descriptor)),
            ]
          ],
          "language": "en-GB",
          "columnKind": "unicodeCodePoints",
          "originalUriBaseIds": [
            root: ["description": text("The folder that holds Content and Templates.")]
          ],
          "results": .array(results),
        ]
      ],
    ]
  }

  /// A rule as an entry of the tool's handbook.
  private static func descriptor(_ rule: Rule) -> JSON {
    [
      "id": .string(rule.id),
      "shortDescription": text(rule.statement),
      "fullDescription": text("\(rule.statement) \(rule.why)"),
      "help": text(rule.why),
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
    ]
  }

  /// A diagnostic, with the place of its rule in the tool's handbook.
  static func result(
    _ diagnostic: Diagnostic, ruleIndex: Int, region: (SourceLocation) -> JSON
  ) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("ruleId", .string(diagnostic.rule.id)),
      ("ruleIndex", .integer(ruleIndex)),
      ("level", .string(diagnostic.severity.rawValue)),
      (
        "message",
        text("\(diagnostic.message.asSentence) What to do: \(diagnostic.help.asSentence)")
      ),
    ]
    if let location = diagnostic.location {
      let place = physicalLocation(location, region: region(location))
      members.append(("locations", [["physicalLocation": place]]))
    }
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.enumerated().map { number, note -> JSON in
        [
          "id": .integer(number + 1),
          "physicalLocation": physicalLocation(note.location, region: region(note.location)),
          "message": text(note.message.asSentence),
        ]
      }
      members.append(("relatedLocations", .array(notes)))
    }
    return .object(members)
  }

  /// A place on a line; without columns where there is no such line to count them in.
  static func region(_ location: SourceLocation, in line: ArraySlice<UInt8>?) -> JSON {
    guard let line else { return ["startLine": .integer(location.line)] }
    let start = min(location.column - 1, line.count)
    let end = start + min(location.length, line.count - start)
    let column = 1 + codePoints(in: line.prefix(start))
    let length = codePoints(in: line.prefix(end).dropFirst(start))
    return [
      "startLine": .integer(location.line),
      "startColumn": .integer(column),
      "endColumn": .integer(column + length),
    ]
  }
}

extension SARIF {
  private static func codePoints(in bytes: ArraySlice<UInt8>) -> Int {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.count
  }

  private static func physicalLocation(_ location: SourceLocation, region: JSON) -> JSON {
    [
      "artifactLocation": [
        "uri": .string(percentEncoded(location.path)), "uriBaseId": .string(root),
      ],
      "region": region,
    ]
  }

  /// A message: braces are doubled, or they would be placeholders; a space between `]` and `(` keeps a
  /// Markdown link that is quoted from being one.
  private static func text(_ text: String) -> JSON {
    var escaped = ""
    for character in text {
      switch character {
      case "{", "}": escaped += "\(character)\(character)"
      case "(" where escaped.hasSuffix("]"): escaped += " ("
      default: escaped.append(character)
      }
    }
    return ["text": .string(escaped)]
  }

  private static func percentEncoded(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(UnicodeScalar(byte))
      default:
        "%" + String(byte >> 4, radix: 16, uppercase: true)
          + String(byte & 15, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
