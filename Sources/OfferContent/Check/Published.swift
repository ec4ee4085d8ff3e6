import Diagnostics

/// What an offer publishes of whom to reach, and the names that belong to no person: rules about people
/// pass over it.
struct Published: Sendable {
  private var words: Set<String> = []
  private var phones: Set<String> = []
  private var emails: Set<String> = []

  /// Gathers it from the contacts, partner services and words of an offer.
  init(by offer: LocalOffer) {
    for contact in offer.contacts {
      add(contact.name)
      add(contact.organisation ?? "")
      for line in [contact.phone, contact.text] {
        if case .known(let number)? = line?.value { phones.insert(Published.digits(of: number)) }
      }
      if case .known(let address)? = contact.email?.value { emails.insert(address.lowercased()) }
      if case .known(let address)? = contact.address?.value { add(address) }
    }
    for service in offer.partnerServices {
      add(service.page.title.value)
      add(service.organisation)
    }
    for term in offer.glossary { add(term.term) }
    for topic in offer.nation.topics { add(topic.title) }
    for area in offer.nation.areas { add(area.title) }
    for name in [
      offer.council.name, offer.council.place, offer.council.siteTitle, offer.nation.name,
    ] {
      add(name)
    }
    for amount in offer.amounts { add(amount.title) }
  }

  /// Whether one of some words is part of a name that is published, or of no name at all.
  func knows(_ name: String) -> Bool {
    Published.parts(of: name).contains { words.contains($0) || Published.everyday.contains($0) }
  }

  /// Whether it is the telephone number of a contact.
  func hasPhone(_ number: String) -> Bool { phones.contains(Published.digits(of: number)) }

  /// Whether it is the e-mail address of a contact.
  func hasEmail(_ address: String) -> Bool { emails.contains(address.lowercased()) }

  private mutating func add(_ name: String) {
    for part in Published.parts(of: name) where part.first?.isUppercase == true {
      words.insert(part)
    }
  }

  private static func parts(of name: String) -> [String] {
    name.split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
  }

  /// The digits of a number as it is called from inside the country.
  private static func digits(of number: String) -> String {
    let digits = number.filter(\.isNumber)
    return number.hasPrefix("+44") ? "0" + digits.dropFirst(2) : digits
  }

  /// Words that begin with a capital letter and are nobody's name.
  private static let everyday = Set(
    """
    Act All An And Any Anybody Anyone Are Ask At Before By Call Can Children Council Do Each
    Everybody Find For From Get GP Help Her Him His How If In Is It Jobcentre Me My NHS No
    Nobody Not Of On Or Our PA Page Say She Social Somebody Someone Tell That The Their Them
    There They This To UC Us We What When Where Which Who Why With You Your Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday January February March April May June July
    August September October November December
    """.split { $0.isWhitespace }.map(String.init))
}
