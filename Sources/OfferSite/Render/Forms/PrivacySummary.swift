import OfferForms
import OfferTemplates

/// What happens with the answers, in a few lines.
struct PrivacySummary: View {
  let controller: String
  let readers: String

  /// How long answers are kept, where that is the same for all of them.
  let kept: String

  /// Whether nothing that is kept says who sent it, but where they chose to say.
  let isAnonymous: Bool
  let hasConsent: Bool
  let notice: String

  static let fields: [Field<PrivacySummary>] = [
    .text("controller") { $0.controller },
    .text("readers") { $0.readers },
    .text("kept") { $0.kept },
    .flag("isAnonymous") { $0.isAnonymous },
    .flag("hasConsent") { $0.hasConsent },
    .text("notice") { $0.notice },
  ]
}

extension PrivacySummary {
  init(in setting: FormSetting) {
    let specification = setting.specification
    controller = specification.controller.name
    readers = specification.recipients.named
    let retentions = Set(specification.purposes.map(\.retention))
    kept = retentions.count == 1 ? retentions.first?.inWords ?? "" : ""
    isAnonymous = specification.isAnonymous
    hasConsent = specification.asksForConsent
    notice = setting.link(to: .privacyNotice)
  }
}
