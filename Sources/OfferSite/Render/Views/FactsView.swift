import Diagnostics
import OfferContent
import OfferTemplates

/// Who can get something, and how much it is.
struct FactsView: View {
  let statuses: [StatusView]

  /// The page that says which care leaver somebody is, where there is one.
  let yourStatus: LinkView?
  let ages: String

  /// The ages as the council widens them.
  let agesHere: String
  let conditions: [SentenceView]
  let amount: HTML
  let amountHere: HTML
  let place: String
  let responsible: String
  let measure: String

  static let fields: [Field<FactsView>] = [
    .flag("isForAll") { $0.statuses.isEmpty },
    .list("statuses") { $0.statuses },
    .view("yourStatus") { $0.yourStatus },
    .text("ages") { $0.ages },
    .text("agesHere") { $0.agesHere },
    .flag("hasConditions") { !$0.conditions.isEmpty },
    .list("conditions") { $0.conditions },
    .flag("hasAmounts") { !$0.amount.bytes.isEmpty || !$0.amountHere.bytes.isEmpty },
    .flag("hasAmount") { !$0.amount.bytes.isEmpty },
    .html("amount") { $0.amount },
    .flag("hasAmountHere") { !$0.amountHere.bytes.isEmpty },
    .html("amountHere") { $0.amountHere },
    .text("place") { $0.place },
    .text("responsible") { $0.responsible },
    .text("measure") { $0.measure },
  ]
}

extension FactsView {
  init(_ entitlement: Entitlement, in setting: borrowing PageSetting) {
    let plan = setting.plan
    statuses = entitlement.who.statuses.compactMap { status in
      plan.offer.nation.statuses.first { $0.id == status.value }.map(StatusView.init)
    }
    yourStatus = setting.yourStatus
    ages = entitlement.who.ages?.value.agesInWords ?? ""
    agesHere = entitlement.addition?.ages?.value.agesInWords ?? ""
    conditions = entitlement.who.conditions.map { SentenceView(sentence: setting.inline($0)) }
    amount = entitlement.amount.map { setting.inline($0) } ?? HTML()
    amountHere = entitlement.addition?.amount.map { setting.inline($0) } ?? HTML()
    place = plan.offer.council.place
    responsible = entitlement.responsible ?? ""
    measure = entitlement.measure ?? ""
  }
}
