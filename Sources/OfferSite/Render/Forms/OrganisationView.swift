import OfferContent
import OfferForms
import OfferTemplates

/// An organisation that reads what somebody sends.
struct OrganisationView: View {
  let name: String

  /// What it is to the person.
  let role: String

  /// Its privacy page; empty where nobody has confirmed it yet.
  let privacyPage: String

  /// Its number in the regulator's register; empty where nobody has confirmed it yet.
  let registration: String

  static let fields: [Field<OrganisationView>] = [
    .text("name") { $0.name },
    .text("role") { $0.role },
    .text("privacyPage") { $0.privacyPage },
    .text("registration") { $0.registration },
  ]
}

extension OrganisationView {
  init(_ organisation: Organisation) {
    name = organisation.name
    role = organisation.role.inWords
    privacyPage = organisation.privacyPage.known
    registration = organisation.registration.known
  }
}

extension Contact.Line {
  /// The line where it is known; empty where nobody has confirmed it yet.
  fileprivate var known: String {
    if case .known(let words) = self { words } else { "" }
  }
}

extension Organisation.Role {
  /// What it is to the person, in words.
  var inWords: String {
    switch self {
    case .controller: "decides itself what it does with your answers (a controller)"
    case .jointController: "decides together with the council (a joint controller)"
    case .processor: "works for the council and may use your answers for nothing else (a processor)"
    }
  }
}

extension [Organisation] {
  /// Their names in a sentence: `Derby City Council and Derby College`.
  var named: String { map(\.name).joinedWithAnd }
}

extension [String] {
  /// Words as a list in a sentence: `name, email and goal`.
  var joinedWithAnd: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
