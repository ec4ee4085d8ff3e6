import Diagnostics
import OfferContent
import OfferForms
import OfferTemplates

/// How far a page can be relied on, and how to say that it is wrong.
struct ReviewView: View {
  let sources: [SourceView]
  let reviewed: String
  let reviewBy: String

  /// Whether the day by which somebody must have checked the page again is over.
  let isOverdue: Bool
  let agreedByForum: String

  /// The page's short code, to quote to whoever is asked.
  let code: String

  /// Whom to tell.
  let feedback: LinkView?

  static let fields: [Field<ReviewView>] = [
    .flag("hasSources") { !$0.sources.isEmpty },
    .list("sources") { $0.sources },
    .text("reviewed") { $0.reviewed },
    .text("reviewBy") { $0.reviewBy },
    .flag("isOverdue") { $0.isOverdue },
    .text("agreedByForum") { $0.agreedByForum },
    .text("code") { $0.code },
    .view("feedback") { $0.feedback },
  ]
}

extension ReviewView {
  /// How far a page of these words can be relied on.
  ///
  /// Of two files that make a page, the one that was read longer ago and must be read sooner counts.
  init(
    of matters: [PageMatter], amounts: AmountsUsed, agreedByForum: Day? = nil,
    in setting: PageSetting
  ) {
    let offer = setting.offer
    var sources: [Source] = []
    for source in matters.flatMap(\.sources) + amounts.amounts.map(\.source)
    where !sources.contains(where: { $0.title == source.title && $0.section == source.section }) {
      sources.append(source)
    }
    self.sources = sources.map(SourceView.init)
    let reviewBy = matters.compactMap(\.reviewBy?.value).min()
    reviewed = matters.compactMap(\.reviewed?.value).min()?.written ?? ""
    self.reviewBy = reviewBy?.written ?? ""
    isOverdue = reviewBy.map { $0 < offer.today } ?? false
    self.agreedByForum = agreedByForum?.written ?? ""
    code = PageCode(council: offer.council.id, path: setting.page.address.path).description
    feedback = (offer.contact("feedback") ?? offer.contact("ask")).map { contact in
      LinkView(
        href: setting.link(to: .contacts, anchor: contact.id.value), title: contact.name)
    }
  }
}
