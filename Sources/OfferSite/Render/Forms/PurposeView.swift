import OfferForms
import OfferTemplates

/// A purpose: what for, by which law, with which answers, who reads them, for how long.
struct PurposeView: View {
  let id: String
  let say: String
  let basis: String
  let basisName: String
  let law: String
  let authority: String
  let condition: String
  let answers: String
  let readers: String
  let kept: String

  /// The same as ISO 8601 writes it: `P1Y from submitted, at most P2Y`.
  let keptAsData: String
  let ask: String
  let ifNo: String
  let answerKey: String
  let validFor: String

  static let fields: [Field<PurposeView>] = [
    .text("id") { $0.id },
    .text("say") { $0.say },
    .text("basis") { $0.basis },
    .text("basisName") { $0.basisName },
    .text("law") { $0.law },
    .text("authority") { $0.authority },
    .text("condition") { $0.condition },
    .text("answers") { $0.answers },
    .text("readers") { $0.readers },
    .text("kept") { $0.kept },
    .text("keptAsData") { $0.keptAsData },
    .text("ask") { $0.ask },
    .text("ifNo") { $0.ifNo },
    .text("answerKey") { $0.answerKey },
    .text("validFor") { $0.validFor },
  ]
}

extension PurposeView {
  init(_ purpose: Purpose, in setting: FormSetting) {
    let fields = setting.specification.fields(of: purpose).filter { $0.kind != .page }
    id = purpose.id
    say = purpose.say.words
    basis = purpose.basisInWords
    basisName = purpose.basis.rawValue
    law = purpose.basis.law
    authority = purpose.authority ?? ""
    condition = purpose.condition ?? ""
    answers = fields.map { "“\($0.label.words)”" }.joinedWithAnd
    readers = purpose.recipients.named
    kept = purpose.retention.inWords
    keptAsData = purpose.retention.asData
    ask = purpose.ask?.words ?? ""
    ifNo = purpose.ifNo?.words ?? ""
    answerKey = purpose.isAsked ? purpose.answerKey : ""
    validFor = purpose.validFor?.inWords ?? ""
  }
}

extension Purpose {
  /// What makes it lawful, as a reader wants to hear it.
  var basisInWords: String {
    switch basis {
    case .anonymous: "Nothing that we keep for this says who you are"
    case .publicTask where needsAgreement: "It is part of our work by law, and we ask you first"
    case .publicTask: "It is part of our work by law"
    case .legalObligation: "The law says that we must"
    case .vitalInterests: "It protects somebody’s life"
    case .consent: "You said yes; without your yes we do not do it"
    case .explicitConsent: "You said a clear yes, as the law protects this more"
    }
  }
}

extension Purpose.Retention {
  /// The period and the event as the form's source has them.
  var asData: String {
    "\(period) from \(start.rawValue)\(cap.map { ", at most \($0)" } ?? ""), then \(ending.rawValue)"
  }
}
