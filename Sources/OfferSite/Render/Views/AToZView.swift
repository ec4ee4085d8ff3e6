import OfferContent
import OfferTemplates

/// `pages/a-z.mustache`: every page by its title, and by the words people type.
struct AToZView: PageView {
  static let template = "pages/a-z"

  /// The entries of one letter.
  struct Letter: View {
    let letter: String
    let anchor: String
    let entries: [Entry]

    static let fields: [Field<Letter>] = [
      .text("letter") { $0.letter },
      .text("anchor") { $0.anchor },
      .list("entries") { $0.entries },
    ]
  }

  /// A title, or a word that leads to one.
  struct Entry: View {
    let words: String
    let href: String

    /// The title of the page, where `words` is another word for it.
    let title: String

    static let fields: [Field<Entry>] = [
      .text("words") { $0.words },
      .text("href") { $0.href },
      .text("title") { $0.title },
    ]
  }

  let layout: LayoutView
  let letters: [Letter]

  static let fields: [Field<AToZView>] = [
    .view("layout") { $0.layout },
    .list("letters") { $0.letters },
  ]
}
