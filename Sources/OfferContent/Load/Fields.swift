package import Diagnostics

/// The fields of one record, read by name: what is asked for is the schema, and what nobody asked
/// for is an unknown key.
package struct Fields: Sendable {
  /// What the record is, for messages: `an entitlement`.
  package let kind: String
  package let text: YAMLText
  private let fields: [YAMLNode.Field]
  private let place: YAMLNode.Place
  private var asked: [String] = []

  package init(
    _ fields: [YAMLNode.Field], at place: YAMLNode.Place, kind: String, in text: YAMLText
  ) {
    self.fields = fields
    self.place = place
    self.kind = kind
    self.text = text
    asked.reserveCapacity(fields.count + 8)
  }

  /// All fields in their order, for a file whose keys are names that somebody chose.
  package var allFields: [YAMLNode.Field] { fields }

  /// Where the record begins.
  package var location: SourceLocation { text.location(of: place) }

  /// The value of a key, whatever it is; nil where the key is not there.
  package mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    return fields.first { $0.key == key }?.value
  }

  /// The value of a key that must be there.
  package mutating func requiredNode(_ key: String, reporting report: inout Report) -> YAMLNode? {
    guard let node = node(key) else {
      report.add(.missingKey(key, at: location, kind: kind))
      return nil
    }
    return node
  }

  package func location(of node: YAMLNode) -> SourceLocation { text.location(of: node.place) }

  /// Reports each key that was never asked for.
  ///
  /// - Parameters:
  ///   - national: keys that only the national page of the same name may have.
  ///   - report: gets what is wrong.
  package func reportUnknownKeys(national: [String] = [], reporting report: inout Report) {
    for field in fields where !asked.contains(field.key) {
      let location = text.location(of: field.place)
      report.add(
        national.contains(field.key)
          ? .keyOfNationalPage(field.key, at: location)
          : .unknownKey(field.key, at: location, known: Array(Set(asked)), kind: kind))
    }
  }
}
