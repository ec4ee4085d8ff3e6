import Diagnostics

/// Parts of schemas in the words of JSON Schema 2020-12.
enum Schema {
  /// The dialect that every schema names.
  static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// Whoever has a member with this value.
  static func has(_ name: String, _ value: JSON) -> JSON {
    ["required": [.string(name)], "properties": .object([(name, value)])]
  }

  /// One of some texts.
  static func oneOf(_ texts: [String]) -> JSON { ["enum": .strings(texts)] }

  /// Both of two, or more.
  static func all(_ parts: [JSON]) -> JSON {
    parts.count == 1 ? parts[0] : ["allOf": .array(parts)]
  }

  /// A day of the calendar, leap years and all: nothing else may stand around it, a line end neither.
  static let day: JSON = [
    "type": "string", "maxLength": 10,
    "pattern": .string(
      "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
        + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"),
  ]

  /// What is posted where nothing was answered.
  static let empty: JSON = ["enum": ["", []]]

  /// A moment in UTC as the gate writes it, or a day alone.
  static let moment: JSON = [
    "type": "string",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$", "maxLength": 20,
  ]
}

extension FormField {
  /// What an answer to the question looks like.
  var schema: JSON {
    switch kind {
    case .text, .longText, .phone, .address, .page:
      return ["type": "string", "minLength": 1, "maxLength": .integer(longest)]
    case .email:
      return [
        "type": "string", "maxLength": .integer(longest), "pattern": "^[^@]+@[^@]+$",
        "not": ["pattern": "[\\u0000-\\u0020]"],
      ]
    case .date: return Schema.day
    case .ageBand, .choice: return Schema.oneOf(options.map(\.value))
    case .choices:
      return [
        "type": "array", "items": Schema.oneOf(options.map(\.value)), "minItems": 1,
        "uniqueItems": true,
      ]
    }
  }

  /// The same, or nothing.
  var schemaOrEmpty: JSON { ["anyOf": [Schema.empty, schema]] }
}
