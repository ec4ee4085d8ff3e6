import OfferContent
import OfferTemplates

/// `pages/a-z.mustache`: every page by its title.
struct AToZView: PageView {
  static let template = "pages/a-z"

  /// The entries of one letter.
  struct Letter: View {
    let letter: String
    let anchor: String
    let entries: [IndexEntryView]

    /// The link to the other words that begin with the letter; empty where there are none.
    let otherWords: String

    static let fields: [Field<Letter>] = [
      .text("letter") { $0.letter },
      .text("anchor") { $0.anchor },
      .flag("hasEntries") { !$0.entries.isEmpty },
      .list("entries") { $0.entries },
      .text("otherWords") { $0.otherWords },
    ]
  }

  let layout: LayoutView
  let letters: [Letter]

  static let fields: [Field<AToZView>] = [
    .view("layout") { $0.layout },
    .list("letters") { $0.letters },
  ]
}

/// A title, or another word that leads to a page.
struct IndexEntryView: View {
  let words: String
  let href: String

  /// The title of the page, where `words` is another word for it.
  let title: String

  static let fields: [Field<IndexEntryView>] = [
    .text("words") { $0.words },
    .text("href") { $0.href },
    .text("title") { $0.title },
  ]
}
