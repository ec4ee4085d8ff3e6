/// Reads the values of typed views by place: no name is looked up while a template runs.
struct FieldSource: ValueSource {
  private struct Section {
    let rows: Rows
    var index = 0
    var row: Rows.Row

    init(_ rows: Rows) {
      self.rows = rows
      row = rows.row(0)
    }
  }

  private var slots: [Section]

  /// What lay in the slots of the open sections before.
  private var covered: [Section] = []

  init(_ view: Rows, slotCount: Int) {
    slots = Array(repeating: Section(view), count: max(1, slotCount))
  }

  func isTrue(_ reference: FieldReference) -> Bool {
    value(of: reference).isTrue
  }

  func write(_ reference: FieldReference, isEscaped: Bool, to bytes: inout [UInt8]) {
    switch value(of: reference) {
    case .text(let text):
      if isEscaped { bytes.append(escaping: text) } else { bytes.append(text: text) }
    case .html(let html): bytes.append(contentsOf: html.bytes)
    case .flag, .rows: break
    }
  }

  mutating func open(_ reference: FieldReference, slot: Int) -> Bool {
    guard case .rows(let rows) = value(of: reference), rows.count > 0 else { return false }
    covered.append(slots[slot])
    slots[slot] = Section(rows)
    return true
  }

  mutating func advance(slot: Int) -> Bool {
    slots[slot].index += 1
    if slots[slot].index < slots[slot].rows.count {
      slots[slot].row = slots[slot].rows.row(slots[slot].index)
      return true
    }
    if let section = covered.popLast() { slots[slot] = section }
    return false
  }

  private func value(of reference: FieldReference) -> Value {
    switch reference {
    case .field(let slot, let field):
      return slots[slot].row(field)
    case .inner(let outer, let field):
      guard case .rows(let rows) = value(of: outer), rows.count > 0 else { return .flag(false) }
      return rows.row(0)(field)
    }
  }
}
