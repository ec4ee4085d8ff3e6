/// The views of a list, or the one view or none of an optional one, read by row and field.
///
/// The views stay where they are, in their array: a row is never copied or boxed.
struct Rows: Sendable {
  let count: Int
  let read: @Sendable (_ row: Int, _ field: Int) -> Value

  init<Item: View>(_ items: [Item]) {
    let fields = Item.fields
    count = items.count
    read = { row, field in
      items.withUnsafeBufferPointer { fields[field].read($0[row]) }
    }
  }

  init<Item: View>(_ item: Item?) {
    guard let item else {
      self.init(none: ())
      return
    }
    self.init(item)
  }

  init<Item: View>(_ item: Item) {
    let fields = Item.fields
    count = 1
    read = { _, field in fields[field].read(item) }
  }

  private init(none: Void) {
    count = 0
    read = { _, _ in .flag(false) }
  }
}
