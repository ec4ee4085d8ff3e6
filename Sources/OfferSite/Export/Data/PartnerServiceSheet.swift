import Diagnostics
import OfferContent
import OfferForms

/// `data/partner-services.csv`: who else helps, for spreadsheets.
///
/// A line of a contact that waits to be confirmed says so; where a service has several contacts, their
/// lines stand in one cell, with semicolons between them.
struct PartnerServiceSheet {
  private(set) var sheet = SpreadsheetText(columns: [
    "id", "title", "organisation", "summary", "topic", "eligibility", "ages", "cost", "languages",
    "locations", "schedule", "referral", "phone", "text", "email", "website", "address", "hours",
    "assured", "to-confirm", "page",
  ])

  init(of plan: BuildPlan) {
    let offer = plan.offer
    for (service, address) in zip(offer.partnerServices, plan.written.partnerServices) {
      let contacts = service.contacts.compactMap { offer.contact($0.value) }
      let toConfirm =
        service.page.toConfirm.map(\.value) + contacts.compactMap(\.toConfirm?.value)
      sheet.add(
        [
          service.page.slug, service.page.title.value, service.organisation,
          offer.plainText(service.page.summary),
          PartnerServiceSheet.list(service.topics.map(\.value)),
          service.eligibility ?? "", service.ages?.agesInWords ?? "", service.cost ?? "",
          PartnerServiceSheet.list(service.languages), PartnerServiceSheet.list(service.locations),
          service.schedule ?? "", service.referral ?? "",
        ]
          + [\Contact.phone, \.text, \.email, \.website, \.address].map { line in
            PartnerServiceSheet.list(contacts.compactMap { $0[keyPath: line]?.value.words })
          } + [
            PartnerServiceSheet.list(contacts.compactMap(\.hours)),
            service.assured.value.description,
            PartnerServiceSheet.list(toConfirm),
            offer.council.absoluteAddress(of: address) ?? address.path,
          ])
    }
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: "; ") }
}

extension Contact.Line {
  fileprivate var words: String {
    switch self {
    case .known(let words): words
    case .toConfirm: "to-confirm"
    }
  }
}
