public import OfferContent

/// An organisation that reads what somebody sends, named in full: "categories of third-party controllers
/// will not be specific enough" (ICO, How should we obtain, record and manage consent?).
public struct Organisation: Hashable, Sendable {
  /// What it is to the person (UK GDPR Article 4(7) and (8), Article 26).
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// It decides why and how.
    case controller

    /// It decides together with the form's own controller.
    case jointController = "joint-controller"

    /// It works for the form's controller and by its word only.
    case processor
  }

  /// The name by which forms call it.
  public let id: String

  /// Its legal name.
  public let name: String

  /// What it is to the person.
  public let role: Role

  /// The https address of its privacy page.
  public let privacyPage: Contact.Line

  /// Its number in the regulator's register of fee payers.
  public let registration: Contact.Line

  /// Who answers questions about data, as the id or the part of a contact.
  public let contact: String?

  /// Makes an organisation.
  public init(
    id: String, name: String, role: Role, privacyPage: Contact.Line, registration: Contact.Line,
    contact: String?
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.privacyPage = privacyPage
    self.registration = registration
    self.contact = contact
  }
}
