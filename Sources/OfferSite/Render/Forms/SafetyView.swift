import OfferContent
import OfferForms
import OfferTemplates

/// What stands before anybody writes freely: when it is read, what cannot stay secret, and whom to call now.
struct SafetyView: View {
  let checked: String
  let limits: String
  let helplines: [HelplineView]

  /// The page with everybody to call.
  let more: String

  static let fields: [Field<SafetyView>] = [
    .text("checked") { $0.checked },
    .text("limits") { $0.limits },
    .list("helplines") { $0.helplines },
    .text("more") { $0.more },
  ]
}

extension SafetyView {
  /// How many helplines stand before a question: all of them would bury it on a phone.
  private static let mostHelplines = 3

  init(_ safety: FormSpecification.Safety, in setting: FormSetting) {
    self.init(safety, in: setting.setting)
  }

  init(_ safety: FormSpecification.Safety, in setting: PageSetting) {
    let offer = setting.offer
    // The number for emergencies stands above them on every page.
    let urgent = safety.urgent.compactMap { offer.contact($0).flatMap(HelplineView.init) }
      .filter { $0.phone != "999" }
    checked = safety.checked.words
    limits = safety.limits.words
    helplines =
      urgent.isEmpty ? Array(HelplineView.all(of: offer).prefix(Self.mostHelplines)) : urgent
    more = setting.plan.urgent.map { setting.link(to: $0) } ?? setting.link(to: .contacts)
  }
}
