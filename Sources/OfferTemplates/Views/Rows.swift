/// The views of a list, or the one view or none of an optional one.
@usableFromInline
struct Rows: Sendable {
  /// Reads a field of one view, by its place among the fields.
  @usableFromInline typealias Row = @Sendable (_ field: Int) -> Value

  let count: Int
  let row: @Sendable (Int) -> Row

  @usableFromInline
  init(count: Int, row: @escaping @Sendable (Int) -> Row) {
    self.count = count
    self.row = row
  }
}

extension Rows {
  @inlinable
  init<Item: View>(_ items: [Item]) {
    let fields = Item.fields
    self.init(count: items.count) { Rows.row(items[$0], fields) }
  }

  @inlinable
  init<Item: View>(_ item: Item?) {
    let fields = Item.fields
    self.init(count: item == nil ? 0 : 1) { _ in
      guard let item else { return { _ in .flag(false) } }
      return Rows.row(item, fields)
    }
  }

  /// Holds a view, so that it is copied once and not each time that a field is read.
  @inlinable
  static func row<Item: View>(_ item: Item, _ fields: [Field<Item>]) -> Row {
    { fields[$0].read(item) }
  }
}
