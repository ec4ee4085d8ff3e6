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
  let changes: [Change]

  static let fields: [Field<ChangesView>] = [
    .view("layout") { $0.layout },
    .flag("hasChanges") { !$0.changes.isEmpty },
    .list("changes") { $0.changes },
  ]
}

extension ChangesView {
  init(in setting: PageSetting) {
    layout = setting.layout(description: "What changed in this offer, the newest first.")
    changes = setting.offer.changes.enumerated().map { number, change in
      Change(
        date: change.date.written, machineDate: change.date.description,
        what: setting.html(change.what, headingShift: 1, idPrefix: "change-\(number + 1)-"))
    }
  }
}
