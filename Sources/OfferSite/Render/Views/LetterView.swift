import OfferContent
import OfferTemplates

/// `pages/letter.mustache`: the titles, and the words people type, that begin with one letter.
struct LetterView: PageView {
  static let template = "pages/letter"

  let layout: LayoutView
  let title: String
  let entries: [IndexEntryView]
  let letters: [LinkView]

  static let fields: [Field<LetterView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .list("entries") { $0.entries },
    .list("letters") { $0.letters },
  ]
}
