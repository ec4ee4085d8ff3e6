/// A name that a template may use, and how to read its value from a view.
public struct Field<Root: Sendable>: Sendable {
  let name: String
  let kind: Shape.Kind
  @usableFromInline let read: @Sendable (Root) -> Value

  @usableFromInline
  init(name: String, kind: Shape.Kind, read: @escaping @Sendable (Root) -> Value) {
    self.name = name
    self.kind = kind
    self.read = read
  }

  /// Words: escaped wherever they are shown; as a section, true where there are any.
  @inlinable
  public static func text(_ name: String, _ read: @escaping @Sendable (Root) -> String) -> Field {
    Field(name: name, kind: .text) { .text(read($0)) }
  }

  /// HTML: the only kind of value that `{{{name}}}` accepts, and one that `{{name}}` refuses.
  @inlinable
  public static func html(_ name: String, _ read: @escaping @Sendable (Root) -> HTML) -> Field {
    Field(name: name, kind: .html) { .html(read($0)) }
  }

  /// A yes or no, for sections only.
  @inlinable
  public static func flag(_ name: String, _ read: @escaping @Sendable (Root) -> Bool) -> Field {
    Field(name: name, kind: .flag) { .flag(read($0)) }
  }

  /// Several views, for a section that repeats; they may be of the type that the field belongs to.
  @inlinable
  public static func list<Item: View>(
    _ name: String, _ read: @escaping @Sendable (Root) -> [Item]
  ) -> Field {
    Field(name: name, kind: .list(Shape(of: Item.self))) { .rows(Rows(read($0))) }
  }

  /// One view or none, for a section that is there or not.
  @inlinable
  public static func view<Item: View>(
    _ name: String, _ read: @escaping @Sendable (Root) -> Item?
  ) -> Field {
    Field(name: name, kind: .view(Shape(of: Item.self))) { .rows(Rows(read($0))) }
  }
}
