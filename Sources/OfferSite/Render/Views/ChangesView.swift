import OfferContent
import OfferTemplates

/// `pages/changes.mustache`: what changed in the offer, the newest first.
struct ChangesView: PageView {
  static let template = "pages/changes"

  struct Change: View {
    let date: String

    /// The day as data: `2026-11-21`.
    let machineDate: String
    let what: HTML

    static let fields: [Field<Change>] = [
      .text("date") { $0.date },
      .text("machineDate") { $0.machineDate },
      .html("what") { $0.what },
    ]
  }

  let layout: LayoutView

  /// The feed of the same, where there is one.
  let feed: LinkView?
  let changes: [Change]

  static let fields: [Field<ChangesView>] = [
    .view("layout") { $0.layout },
    .view("feed") { $0.feed },
    .flag("hasChanges") { !$0.changes.isEmpty },
    .list("changes") { $0.changes },
  ]
}

extension ChangesView {
  init(in setting: PageSetting) {
    layout = setting.layout(description: "What changed in this offer, the newest first.")
    let file = DataFile.feed
    feed = file.address(in: setting.plan).map { address in
      LinkView(href: setting.link(to: address), title: file.title)
    }
    changes = setting.offer.changes.enumerated().map { number, change in
      Change(
        date: change.date.written, machineDate: change.date.description,
        what: setting.html(change.what, headingShift: 1, idPrefix: "change-\(number + 1)-"))
    }
  }
}
