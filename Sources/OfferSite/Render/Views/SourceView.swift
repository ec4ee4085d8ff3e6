import Diagnostics
import OfferContent
import OfferTemplates

/// Where a statement of law or money stands.
struct SourceView: View {
  let title: String
  let section: String
  let url: String
  let checked: String
  let isSecondHand: Bool

  static let fields: [Field<SourceView>] = [
    .text("title") { $0.title },
    .text("section") { $0.section },
    .text("url") { $0.url },
    .text("checked") { $0.checked },
    .flag("isSecondHand") { $0.isSecondHand },
  ]
}

extension SourceView {
  init(_ source: Source) {
    title = source.title
    section = source.section ?? ""
    url = source.url?.value ?? ""
    checked = source.checked.value.written
    isSecondHand = source.certainty == .secondHand
  }
}
