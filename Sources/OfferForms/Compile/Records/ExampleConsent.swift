import Diagnostics
import OfferContent

/// A consent of nobody, on the day of the form's version: what examples of records are made of.
struct ExampleConsent {
  let purpose: Purpose
  let form: FormSpecification
  let site: FormSite

  /// Where the consent stands among those of the form, from 1.
  let number: Int

  /// The day of the yes.
  let day: Day

  /// The one who said yes.
  static let person = "urn:uuid:00000000-0000-4000-8000-000000000000"

  /// The form's consents, each with an example; none where nobody is asked for one.
  static func all(of form: FormSpecification, for site: FormSite) -> [ExampleConsent] {
    guard let day = Day(form.version.value.prefix(10)) else { return [] }
    return zip(1..., form.asked.filter(\.basis.isConsent)).map {
      ExampleConsent(purpose: $1, form: form, site: site, number: $0, day: day)
    }
  }

  /// The address of the record.
  var record: String { ExampleConsent.uuid(number) }

  /// The address of the record that took the yes back.
  var withdrawal: String { ExampleConsent.uuid(100 + number) }

  /// When the yes was said.
  var time: String { "\(day)T12:00:00Z" }

  /// When it was taken back.
  var withdrawn: String { "\(day.later(months: 1))T12:00:00Z" }

  /// The seconds from 1970 to when the yes was said.
  var seconds: Int {
    let days = Day(year: 1970, month: 1, day: 1)?.days(to: day) ?? 0
    return days * 86_400 + 43_200
  }

  var notice: Notice { Notice(of: purpose, in: form) }

  /// Where a yes is taken back.
  var withdrawalPage: String { site.address(of: "withdraw.html", form: form.id.value) }

  /// Those who decide: the form's controller, and each recipient that is one.
  var controllers: [Organisation] {
    ([form.controller] + purpose.recipients.filter { $0.role != .processor }).unique
  }

  /// The kinds of data, as terms of `pd:`.
  var categories: [String] { form.fields(of: purpose).map(\.category).unique }

  private static func uuid(_ number: Int) -> String {
    let digits = String(number)
    return "urn:uuid:00000000-0000-4000-8000-"
      + String(repeating: "0", count: 12 - digits.utf8.count) + digits
  }
}

extension FormSite {
  /// The address that stands for an organisation in records.
  func address(of organisation: Organisation) -> String {
    "\(address ?? "https://\(council).example")/forms.html#organisation-\(organisation.id)"
  }

  /// The address that stands for a purpose in records.
  func address(of purpose: Purpose, in form: FormSpecification) -> String {
    address(of: "specification.html#purpose-\(purpose.id)", form: form.id.value)
  }
}
