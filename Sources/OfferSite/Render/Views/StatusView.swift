import OfferContent
import OfferTemplates

/// A legal status of a care leaver.
struct StatusView: View {
  let title: String
  let meaning: String

  static let fields: [Field<StatusView>] = [
    .text("title") { $0.title },
    .text("meaning") { $0.meaning },
  ]
}

extension StatusView {
  init(_ status: Nation.Status) {
    title = status.title
    meaning = status.meaning
  }
}
