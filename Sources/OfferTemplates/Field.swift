/// A name that a template may use, and how to read its value from a view.
public struct Field<Root: Sendable>: Sendable {
  let name: String
  let shape: Shape.Kind
  let read: @Sendable (Root) -> Value

  /// Words: escaped wherever they are shown; as a section, true where there are any.
  public static func text(_ name: String, _ read: @escaping @Sendable (Root) -> String) -> Field {
    Field(name: name, shape: .text) { .text(read($0)) }
  }

  /// HTML: the only kind of value that `{{{name}}}` accepts, and one that `{{name}}` refuses.
  public static func html(_ name: String, _ read: @escaping @Sendable (Root) -> HTML) -> Field {
    Field(name: name, shape: .html) { .html(read($0)) }
  }

  /// A yes or no, for sections only.
  public static func flag(_ name: String, _ read: @escaping @Sendable (Root) -> Bool) -> Field {
    Field(name: name, shape: .flag) { .flag(read($0)) }
  }

  /// Several views, for a section that repeats.
  public static func list<Item: View>(
    _ name: String, _ read: @escaping @Sendable (Root) -> [Item]
  ) -> Field {
    Field(name: name, shape: .list(Shape.of(Item.self))) { .list(read($0)) }
  }

  /// One view or none, for a section that is there or not.
  public static func view<Item: View>(
    _ name: String, _ read: @escaping @Sendable (Root) -> Item?
  ) -> Field {
    Field(name: name, shape: .view(Shape.of(Item.self))) { .view(read($0)) }
  }
}
