import OfferTemplates

/// A link and its words.
struct LinkView: View {
  let href: String
  let title: String
  var isCurrent = false

  static let fields: [Field<LinkView>] = [
    .text("href") { $0.href },
    .text("title") { $0.title },
    .flag("isCurrent") { $0.isCurrent },
  ]
}
