import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/words.mustache`: words of law and of social work in plain English.
struct WordsView: PageView {
  static let template = "pages/words"

  struct Word: View {
    let anchor: String
    let term: String
    let meaning: String
    let source: SourceView?

    static let fields: [Field<Word>] = [
      .text("anchor") { $0.anchor },
      .text("term") { $0.term },
      .text("meaning") { $0.meaning },
      .view("source") { $0.source },
    ]
  }

  let layout: LayoutView
  let words: [Word]

  static let fields: [Field<WordsView>] = [
    .view("layout") { $0.layout },
    .list("words") { $0.words },
  ]
}

extension WordsView {
  init(in setting: PageSetting) {
    layout = setting.layout(description: "Words of law and of social work in plain English.")
    words = setting.offer.glossary.map { term in
      Word(
        anchor: term.id.value, term: term.term, meaning: term.meaning,
        source: term.source.map(SourceView.init))
    }
  }
}
