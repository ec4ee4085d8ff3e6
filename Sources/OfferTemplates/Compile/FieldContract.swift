import Diagnostics

/// Holds a template to the fields of typed views.
struct FieldContract: Contract {
  typealias Found = (reference: FieldReference, kind: Shape.Kind)

  static let isStrict = true

  func shown(
    _ name: Name, isRaw: Bool, in scope: FieldScope, reporting report: inout Report
  ) -> FieldReference? {
    guard let found = value(of: name, in: scope, reporting: &report) else { return nil }
    switch (found.kind, isRaw) {
    case (.text, false), (.html, true): return found.reference
    case (.text, true): report.add(.textNotEscaped(name))
    case (.html, false): report.add(.htmlEscaped(name))
    case (.flag, _): report.add(.flagShown(name))
    case (.list(let shape), _), (.view(let shape), _):
      report.add(.sectionShown(name, fields: shape.names))
    }
    return nil
  }

  func opened(
    _ name: Name, isInverted: Bool, in scope: FieldScope, reporting report: inout Report
  ) -> Opening<FieldReference, FieldScope>? {
    guard let found = value(of: name, in: scope, reporting: &report) else { return nil }
    guard !isInverted else { return .condition(found.reference, scope) }
    switch found.kind {
    case .flag: return .condition(found.reference, scope.with(.flag))
    case .text:
      return .condition(found.reference, scope.with(.value(found.reference, isHTML: false)))
    case .html:
      return .condition(found.reference, scope.with(.value(found.reference, isHTML: true)))
    case .list(let shape), .view(let shape):
      let inside = scope.inside(shape)
      return .items(found.reference, slot: inside.slot, inside.scope)
    }
  }
}

extension FieldContract {
  private func value(
    of name: Name, in scope: FieldScope, reporting report: inout Report
  ) -> Found? {
    guard let first = name.parts.first else { return item(name, in: scope, reporting: &report) }
    let layers = name.isOfItem ? scope.layers.suffix(1) : scope.layers[...]
    for layer in layers.reversed() {
      guard let (index, kind) = layer.shape.field(first.text) else { continue }
      let reference = FieldReference.field(slot: layer.slot, index)
      return follow(name, from: (reference, kind), reporting: &report)
    }
    let known = Set(layers.flatMap(\.shape.names))
    report.add(.nameUnknown(first, among: known))
    return nil
  }

  private func item(_ name: Name, in scope: FieldScope, reporting report: inout Report) -> Found? {
    switch scope.item {
    case .value(let reference, let isHTML): return (reference, isHTML ? .html : .text)
    case .flag, .view:
      report.add(.itemNotText(name, among: scope.layers.last?.shape.names ?? []))
      return nil
    }
  }

  private func follow(_ name: Name, from found: Found, reporting report: inout Report) -> Found? {
    var (reference, kind) = found
    for number in 1..<name.parts.count {
      let (outer, part) = (name.parts[number - 1], name.parts[number])
      guard case .view(let shape) = kind else {
        report.add(.nothingInside(outer, kind, part))
        return nil
      }
      guard let (index, next) = shape.field(part.text) else {
        report.add(.nameUnknown(part, in: outer, among: shape.names))
        return nil
      }
      reference = .inner(reference, index)
      kind = next
    }
    return (reference, kind)
  }
}
