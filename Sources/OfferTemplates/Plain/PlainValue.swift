/// A value without a view, in the manner of JSON, for templates that are used by themselves.
public indirect enum PlainValue: Hashable, Sendable {
  /// Nothing: shown as nothing, false as a section.
  case null

  /// True or false.
  case bool(Bool)

  /// A number: a whole one is shown without a point, zero is false as a section.
  case number(Double)

  /// Text: an empty one is false as a section.
  case string(String)

  /// Several values: a section over them repeats; an empty list is false.
  case list([PlainValue])

  /// Values with names.
  case object([String: PlainValue])
}

extension PlainValue {
  /// Whether a section over it is shown.
  var isTrue: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .number(let number): number != 0 && !number.isNaN
    case .string(let text): !text.isEmpty
    case .list(let values): !values.isEmpty
    case .object: true
    }
  }

  /// What it shows as.
  var text: String {
    switch self {
    case .null, .list, .object: ""
    case .bool(let value): value ? "true" : "false"
    case .number(let number): number.withoutEmptyFraction
    case .string(let text): text
    }
  }
}

extension Double {
  /// Its digits; made of its text, because rounding it would ask for a library of mathematics that
  /// a program which uses only this room need not have.
  fileprivate var withoutEmptyFraction: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
