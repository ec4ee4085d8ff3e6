import OfferContent
import OfferForms
import OfferTemplates

/// What somebody can ask of whoever has their answers, and where to complain.
///
/// Which rights there are depends on what makes the use lawful: taking answers along needs a consent
/// (UK GDPR Article 20(1)), objecting a public task (Article 21(1)), and erasing is not there for a public
/// task or a legal obligation (Article 17(3)(b)).
struct RightsView: View {
  let canErase: Bool
  let canObject: Bool
  let canTakeAlong: Bool
  let canWithdraw: Bool

  /// The form for it, where the council offers one.
  let ask: LinkView?

  /// The form for a complaint, where the council offers one.
  let complain: LinkView?
  let contact: HTML

  static let fields: [Field<RightsView>] = [
    .flag("canErase") { $0.canErase },
    .flag("canObject") { $0.canObject },
    .flag("canTakeAlong") { $0.canTakeAlong },
    .flag("canWithdraw") { $0.canWithdraw },
    .view("ask") { $0.ask },
    .view("complain") { $0.complain },
    .html("contact") { $0.contact },
  ]
}

extension RightsView {
  init(of purposes: [Purpose], in setting: PageSetting) {
    let bases = Set(purposes.map(\.basis))
    canErase = !bases.isDisjoint(with: [.consent, .explicitConsent, .vitalInterests])
    canObject = bases.contains(.publicTask)
    canTakeAlong = bases.contains(where: \.isConsent)
    canWithdraw = canTakeAlong
    let link = { (form: Form) in
      LinkView(
        href: setting.link(to: FormPage.ask.address(in: form)),
        title: form.specification.title.words)
    }
    ask = setting.plan.forms.first(of: .rightsRequest).map(link)
    complain = setting.plan.forms.first(of: .dataProtectionComplaint).map(link)
    contact = setting.card(
      of: setting.offer.contact("data-protection") == nil ? "ask" : "data-protection")
  }
}
