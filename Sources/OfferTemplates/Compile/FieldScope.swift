/// The views whose fields a name may stand for, from the outermost section to the innermost.
///
/// A view of the same type as one further in is left out: all its names are taken. So there are
/// only so many scopes, and a template that includes itself can be compiled once for each of them.
struct FieldScope: Equatable {
  struct Layer: Equatable {
    let shape: Shape
    let slot: Int
  }

  /// What `{{.}}` stands for.
  enum Item: Equatable {
    case view
    case flag
    case value(FieldReference, isHTML: Bool)
  }

  private(set) var layers: [Layer]
  private(set) var item = Item.view

  init(_ shape: Shape) {
    layers = [Layer(shape: shape, slot: 0)]
  }

  /// How many slots the views take.
  var slotCount: Int { layers.count }

  /// The scope inside a section over views, and the slot in which it keeps them.
  func inside(_ shape: Shape) -> (scope: FieldScope, slot: Int) {
    var inner = self
    let slot = layers.first { $0.shape == shape }?.slot ?? layers.count
    inner.layers.removeAll { $0.shape == shape }
    inner.layers.append(Layer(shape: shape, slot: slot))
    inner.item = .view
    return (inner, slot)
  }

  /// The scope inside a section over a value that has no names.
  func with(_ item: Item) -> FieldScope {
    var inner = self
    inner.item = item
    return inner
  }
}
