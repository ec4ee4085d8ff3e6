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

  /// Whether the foot of the page says how to tell somebody.
  let isAskedBelow: Bool

  static let fields: [Field<ReviewView>] = [
    .flag("hasSources") { !$0.sources.isEmpty },
    .list("sources") { $0.sources },
    .text("reviewed") { $0.reviewed },
    .text("reviewBy") { $0.reviewBy },
    .flag("isOverdue") { $0.isOverdue },
    .text("agreedByForum") { $0.agreedByForum },
    .text("code") { $0.code },
    .flag("isAskedBelow") { $0.isAskedBelow },
    .view("feedback") { $0.feedback },
  ]
}

extension ReviewView {
  /// How far a page of these words can be relied on.
  ///
  /// Of the files that make a page and the sums that it names, what was checked longer ago and must be
  /// checked sooner counts.
  init(
    of matters: [PageMatter], amounts: AmountsUsed, agreedByForum: Day? = nil,
    assuredUntil: Day? = nil,
    in setting: borrowing PageSetting
  ) {
    let plan = setting.plan
    sources = ReviewView.sources(of: matters, amounts)
    let days = matters.compactMap(\.reviewBy?.value) + amounts.amounts.map(\.reviewBy.value)
    let reviewBy = (days + [assuredUntil].compactMap(\.self)).min()
    reviewed = matters.compactMap(\.reviewed?.value).min()?.written ?? ""
    self.reviewBy = reviewBy?.written ?? ""
    isOverdue = reviewBy.map(plan.offer.isOverdue) ?? false
    self.agreedByForum = agreedByForum?.written ?? ""
    code =
      PageCode(council: plan.offer.council.id, path: setting.page.address.path).description
    feedback = setting.whomToTell
    isAskedBelow = plan.forms.pageFeedback != nil
  }

  /// The sources of a page and of the sums that it names, each once.
  private static func sources(of matters: [PageMatter], _ amounts: AmountsUsed) -> [SourceView] {
    var sources: [SourceView] = []
    func add(_ source: Source) {
      if !sources.contains(where: { $0.isOf(source) }) { sources.append(SourceView(source)) }
    }
    for matter in matters { for source in matter.sources { add(source) } }
    for amount in amounts.amounts { add(amount.source) }
    return sources
  }
}

extension SourceView {
  /// Whether it shows the same part of the same source.
  fileprivate func isOf(_ source: Source) -> Bool {
    title == source.title && section == source.section ?? ""
  }
}
