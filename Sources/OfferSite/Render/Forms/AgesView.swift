import OfferForms
import OfferTemplates

/// Who is too young to send a form, or to leave contact details on it.
struct AgesView: View {
  /// The youngest age who can send it; empty where everybody can.
  let youngest: String

  /// What those who are younger can do; empty where everybody can send it.
  let younger: String

  /// The youngest age whose contact details are kept; empty where everybody's are.
  let youngestForContact: String

  static let fields: [Field<AgesView>] = [
    .text("youngest") { $0.youngest },
    .text("younger") { $0.younger },
    .text("youngestForContact") { $0.youngestForContact },
  ]
}

extension AgesView {
  init?(in setting: FormSetting) {
    guard let ages = setting.specification.ages else { return nil }
    youngest = ages.youngest.map(String.init) ?? ""
    younger = setting.link(to: .underAge)
    let asksWho = setting.specification.fields.contains { $0.identifies }
    youngestForContact = asksWho ? ages.youngestForContact.map(String.init) ?? "" : ""
  }
}
