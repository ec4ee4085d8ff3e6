package import Diagnostics

extension Fields {
  /// Reads YAML that holds one record, the quick way where it can be read quickly.
  package init?(_ text: YAMLText, kind: String, reporting report: inout Report) {
    guard
      let node = PlainYAML.record(in: text)
        ?? WholeYAML.node(in: text, reporting: &report)
    else { return nil }
    guard case .record(let fields) = node.content else {
      report.add(.yamlSyntax(at: text.location(of: node.place)))
      return nil
    }
    self.init(fields, at: node.place, kind: kind, in: text)
  }

  /// Reads YAML that holds a list of records.
  static func list(
    _ text: YAMLText, kind: String, reporting report: inout Report
  ) -> [Fields] {
    guard let node = WholeYAML.node(in: text, reporting: &report), node.content != .record([])
    else { return [] }
    let name = String(text.path.split(separator: "/").last ?? "")
    let field = YAMLNode.Field(key: name, place: node.place, value: node)
    var fields = Fields([field], at: node.place, kind: kind, in: text)
    return fields.records(name, kind: kind, reporting: &report)
  }
}
