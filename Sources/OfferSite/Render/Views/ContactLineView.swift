import OfferTemplates

/// One way to reach somebody.
struct ContactLineView: View {
  let label: String
  let text: String

  /// What it links to; empty where there is nothing to link to.
  let href: String

  /// Whether it is a number to ring or text, which stands large.
  let isNumber: Bool

  static let fields: [Field<ContactLineView>] = [
    .text("label") { $0.label },
    .text("text") { $0.text },
    .text("href") { $0.href },
    .flag("isNumber") { $0.isNumber },
  ]
}
