import Diagnostics
import OfferContent

/// One thing that must be true of forms.
protocol FormRule: Sendable {
  /// Holds all forms of an offer to it.
  func check(_ forms: CheckedForms, reporting report: inout Report)
}

/// The rules, in the order in which forms are held to them.
enum FormRules {
  static let all: [any FormRule] = [
    FormName(), UnofferedForm(), UnknownOrganisation(), UnusedOrganisation(),
    UnconfirmedOrganisation(), UnknownFormPart(),
    PurposeQuestion(),
    UnnamedRecipient(), FieldWithoutPurpose(), BundledField(), UnprotectedField(), WrongGate(),
    CrowdedConsent(), ThreateningNo(), EndlessRetention(), WithdrawalWay(), WithoutSafety(),
    WrongAgeBands(), MissingAgePage(), NotAnonymous(), EngineName(), UnaskedField(), WrongOptions(),
    LoosePublication(), UntranslatedConsent(), StaleTranslation(), HardForm(), ChangedNotice(),
  ]
}

/// A form while it is checked: as it was written, and as people read it.
struct CheckedForm: Sendable {
  let draft: FormDraft
  let addition: FormAddition?

  /// The organisations, with the part of the partner where the form is for one.
  let cast: Cast

  /// The name of its file.
  let name: String

  /// Nil where nobody is known who decides about the answers.
  let specification: FormSpecification?

  /// The form in other languages.
  let editions: [FormSpecification]
}

/// The forms of an offer while they are checked, with what rules look up.
struct CheckedForms: Sendable {
  let forms: [CheckedForm]

  /// The same, of the forms that partners share only the first.
  let once: [CheckedForm]
  let written: WrittenForms
  let offer: LocalOffer
  let cast: Cast

  /// Joins what was written to an offer.
  init(_ names: [String], of offer: LocalOffer, written: WrittenForms) {
    let given = offer.council.forms
    let cast = Cast(written.organisations, parts: given.organisations.mapValues(\.value))
    forms = names.compactMap { written.entries[$0] }.flatMap { entry -> [CheckedForm] in
      // What is said of a file that cannot be made out comes first: the rest may follow from it.
      guard written.faultyPaths.isDisjoint(with: entry.paths) else { return [] }
      let translations = written.translations[entry.name] ?? []
      guard entry.draft.kind == .partnerReferral else {
        return [CheckedForm(entry, cast, for: nil, in: translations)]
      }
      return given.partners.compactMap { cast.organisation($0.value) }.map { partner in
        CheckedForm(
          entry, cast.giving("partner", to: partner.id), for: partner, in: translations)
      }
    }
    var seen: Set<SourceLocation> = []
    once = forms.filter { seen.insert($0.draft.location).inserted }
    self.written = written
    self.offer = offer
    self.cast = cast
  }
}

extension CheckedForm {
  fileprivate init(
    _ entry: WrittenForms.Entry, _ cast: Cast, for partner: Organisation?,
    in translations: [Translation]
  ) {
    draft = entry.draft
    addition = entry.addition
    name = entry.name
    self.cast = cast
    specification = entry.draft.specification(with: cast, for: partner, madeOf: entry.paths)
    editions = translations.languages.compactMap { language in
      let own = translations.filter { $0.language == language }
      return own.translated(entry.draft, to: language)
        .specification(with: cast, for: partner, madeOf: entry.paths + own.map(\.path))
    }
  }
}
