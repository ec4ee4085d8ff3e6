package import Diagnostics

extension Fields {
  /// The fields of the record that stands under a key; nil where the key is not there.
  package mutating func record(
    _ key: String, kind: String, reporting report: inout Report
  ) -> Fields? {
    guard let node = node(key) else { return nil }
    return record(node, key: key, kind: kind, reporting: &report)
  }

  /// The fields of each record of the list that stands under a key.
  package mutating func records(
    _ key: String, kind: String, reporting report: inout Report
  ) -> [Fields] {
    guard let node = node(key) else { return [] }
    guard case .list(let items) = node.content else {
      report.add(
        .wrongKind(
          key, at: location(of: node), wants: "a list",
          help: "write each entry on a line of its own below, with a hyphen before it"))
      return []
    }
    return items.compactMap { record($0, key: key, kind: kind, reporting: &report) }
  }

  /// The fields of the one record, or of each record of the list, that must stand under a key.
  mutating func oneOrMoreRecords(
    _ key: String, kind: String, reporting report: inout Report
  ) -> [Fields] {
    guard let node = requiredNode(key, reporting: &report) else { return [] }
    if case .list = node.content { return records(key, kind: kind, reporting: &report) }
    return record(key, kind: kind, reporting: &report).map { [$0] } ?? []
  }

  package func record(
    _ node: YAMLNode, key: String, kind: String, reporting report: inout Report
  ) -> Fields? {
    guard case .record(let fields) = node.content else {
      report.add(
        .wrongKind(
          key, at: location(of: node), wants: "a record",
          help: "write its fields below, each on a line of its own and two spaces to the right"))
      return nil
    }
    return Fields(fields, at: node.place, kind: kind, in: text)
  }

  /// Each key with the fields of the record under it, for a file that is a list of named records.
  package func namedRecords(
    kind: String, reporting report: inout Report
  ) -> [(id: Located<String>, fields: Fields)] {
    allFields.compactMap { field in
      let id = Located(field.key, at: text.location(of: field.place))
      if !Slug.isSlug(field.key) { report.add(.wrongID(field.key, at: id.location)) }
      guard let fields = record(field.value, key: field.key, kind: kind, reporting: &report) else {
        return nil
      }
      return (id, fields)
    }
  }
}

extension [Fields] {
  /// Reports each `id` that cannot be part of an address, or that stands twice.
  func reportIDs(reporting report: inout Report) {
    var taken: [String: SourceLocation] = [:]
    for var fields in self {
      guard let node = fields.node("id"), case .words(let words) = node.content else { continue }
      let id = Located(words, at: fields.location(of: node))
      if !Slug.isSlug(words) { report.add(.wrongID(words, at: id.location)) }
      if let other = taken[words] { report.add(.duplicateID(id, other: other)) }
      taken[words] = taken[words] ?? id.location
    }
  }
}
