import OfferForms
import OfferTemplates

/// The question of a consent or an agreement: a yes and a no of equal weight, and nothing else.
struct ConsentView: View {
  let id: String
  let name: String
  let ask: String

  /// What is done with the answers.
  let say: String

  /// What happens on no.
  let ifNo: String

  /// Who gets the answers.
  let recipients: [OrganisationView]

  /// How long what it allows to keep is kept.
  let kept: String

  /// How long a yes holds; empty where it says nothing, and for an agreement.
  let validFor: String

  /// How it is taken back; empty for an agreement.
  let withdraw: String

  /// The time within which a yes that is taken back ends.
  let actWithin: String

  static let fields: [Field<ConsentView>] = [
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("ask") { $0.ask },
    .text("say") { $0.say },
    .text("ifNo") { $0.ifNo },
    .list("recipients") { $0.recipients },
    .text("kept") { $0.kept },
    .text("validFor") { $0.validFor },
    .text("withdraw") { $0.withdraw },
    .text("actWithin") { $0.actWithin },
  ]
}

extension ConsentView {
  init(_ purpose: Purpose, in setting: FormSetting) {
    id = setting.idPrefix + purpose.answerKey
    name = purpose.answerKey
    ask = purpose.ask?.words ?? purpose.say.words
    say = purpose.say.words
    ifNo = purpose.ifNo?.words ?? ""
    recipients = purpose.recipients.map(OrganisationView.init)
    kept = purpose.retention.inWords
    validFor = purpose.basis.isConsent ? purpose.validFor?.inWords ?? "" : ""
    withdraw = purpose.basis.isConsent ? setting.link(to: .withdraw) : ""
    actWithin = setting.specification.withdrawal?.actWithin.inWords ?? ""
  }
}
