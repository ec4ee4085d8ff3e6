import Diagnostics
import OfferContent
import OfferTemplates

/// What on a page nobody has confirmed yet.
///
/// A few sentences stand at the top of the page; more than that would bury it on a phone, so the top
/// says how many there are and links to them.
struct ToConfirmView: View {
  private static let mostAtTop = 2

  let sentences: [SentenceView]

  static let fields: [Field<ToConfirmView>] = [
    .list("sentences") { $0.sentences },
    .flag("isShort") { $0.sentences.count <= mostAtTop },
    .text("count") { String($0.sentences.count) },
  ]
}

extension ToConfirmView {
  /// What the files of a page and the sums that it names leave open; nil where that is nothing.
  init?(_ matters: [PageMatter], _ amounts: AmountsUsed) {
    sentences =
      matters.flatMap(\.toConfirm).map { SentenceView($0.value) }
      + amounts.toConfirm.map(SentenceView.init)
    if sentences.isEmpty { return nil }
  }
}
