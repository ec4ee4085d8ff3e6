import OfferTemplates

/// Pages of a list that have one thing in common: the law gives them, the council adds them.
struct ItemGroupView: View {
  let title: String
  let explanation: String

  /// The group as the style sheet knows it.
  let name: String
  let items: [ItemView]

  static let fields: [Field<ItemGroupView>] = [
    .text("title") { $0.title },
    .text("explanation") { $0.explanation },
    .text("name") { $0.name },
    .list("items") { $0.items },
  ]
}
