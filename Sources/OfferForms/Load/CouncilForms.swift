public import Diagnostics
public import OfferContent

/// The forms that a council offers, checked.
///
/// They can only be made by checking what an offer's files say, so whoever holds one holds checked ones.
public struct CouncilForms: Sendable {
  /// The forms, in the order of `council.yaml`, or else of their names.
  public let forms: [Form]

  /// No forms.
  public init() {
    forms = []
  }

  /// Reads and checks the forms of an offer.
  ///
  /// - Parameters:
  ///   - offer: the offer; where it has no files about forms, there is nothing to do.
  ///   - report: gets what is wrong.
  public init(checking offer: LocalOffer, reporting report: inout Report) {
    let written = WrittenForms(of: offer, reporting: &report)
    let offered = written.offered(by: offer.council.forms, reporting: &report)
    let checked = CheckedForms(offered, of: offer, written: written)
    for rule in FormRules.all { rule.check(checked, reporting: &report) }
    forms = checked.forms.compactMap { form in
      form.specification.map {
        Form(
          specification: $0, translations: form.editions,
          published: written.published[$0.id.value] ?? [])
      }
    }
  }

  /// Finds a form by its id.
  public func form(_ id: String) -> Form? { forms.first { $0.specification.id.value == id } }
}
