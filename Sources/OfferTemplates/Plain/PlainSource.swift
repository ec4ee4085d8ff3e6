/// Reads plain values by name, from the innermost section outwards.
struct PlainSource: ValueSource {
  private struct Section {
    let items: [PlainValue]
    var index = 0
  }

  private var sections: [Section]

  init(_ value: PlainValue) {
    sections = [Section(items: [value])]
  }

  func isTrue(_ reference: PlainReference) -> Bool {
    value(of: reference)?.isTrue ?? false
  }

  func write(_ reference: PlainReference, isEscaped: Bool, to bytes: inout [UInt8]) {
    guard let text = value(of: reference)?.text else { return }
    if isEscaped { bytes.append(escaping: text) } else { bytes.append(text: text) }
  }

  mutating func open(_ reference: PlainReference, slot: Int) -> Bool {
    guard let value = value(of: reference), value.isTrue else { return false }
    if case .list(let items) = value {
      sections.append(Section(items: items))
    } else {
      sections.append(Section(items: [value]))
    }
    return true
  }

  mutating func advance(slot: Int) -> Bool {
    let last = sections.count - 1
    sections[last].index += 1
    if sections[last].index < sections[last].items.count { return true }
    sections.removeLast()
    return false
  }

  private func value(of reference: PlainReference) -> PlainValue? {
    let items = sections.lazy.reversed().map { $0.items[$0.index] }
    guard let first = reference.parts.first else { return items.first }
    let outer = reference.isOfItem ? items.first?[first] : items.lazy.compactMap { $0[first] }.first
    return reference.parts.dropFirst().reduce(outer) { $0?[$1] }
  }
}

extension PlainValue {
  fileprivate subscript(name: String) -> PlainValue? {
    guard case .object(let values) = self else { return nil }
    return values[name]
  }
}
