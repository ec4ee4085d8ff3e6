/// A name in a template without views, looked up when it runs.
struct PlainReference: Equatable, Sendable {
  /// What stands between the dots; nothing for `{{.}}`.
  let parts: [String]

  /// Whether the first part is to be looked for in the innermost section alone.
  let isOfItem: Bool

  init(_ name: Name) {
    parts = name.parts.map(\.text)
    isOfItem = name.isOfItem
  }
}
