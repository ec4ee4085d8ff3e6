import Diagnostics
import OfferContent
import OfferTemplates

/// What a page says to people of one situation.
struct AudienceNoteView: View {
  /// Who they are, behind "you are".
  let audience: String
  let words: HTML

  /// The page that says it, where another shows it.
  let page: LinkView?

  static let fields: [Field<AudienceNoteView>] = [
    .text("audience") { $0.audience },
    .html("words") { $0.words },
    .view("page") { $0.page },
  ]
}

extension PageSetting {
  /// What the files of a page say to people of each situation, in the order of the nation's list.
  func audienceNotes(of matters: [PageMatter]) -> [AudienceNoteView] {
    let notes = matters.flatMap(\.audiences)
    guard !notes.isEmpty else { return [] }
    return offer.nation.audiences.flatMap { audience in
      notes.filter { $0.audience.value == audience.id }.map {
        AudienceNoteView(audience: audience.title, words: inline($0.words), page: nil)
      }
    }
  }
}
