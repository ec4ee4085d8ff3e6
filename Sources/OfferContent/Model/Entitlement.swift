public import Diagnostics

/// One thing that a care leaver can get: by law or a national scheme, or because the council chose to.
///
/// It is a class, and nothing of it ever changes: as a structure it holds some fifty references, which each
/// list, each page and each export that passes it on would count up and down again, and one processor waits
/// while the other does.
public final class Entitlement: Sendable {
  /// The folder it was written in.
  public enum Kind: String, CaseIterable, Sendable {
    /// What the law and national schemes give.
    case entitlement = "entitlements"

    /// What the council adds.
    case localOffer = "local-offers"
  }

  /// The folder it was written in.
  public let kind: Kind

  /// The page as a page: its name, title, words, sources and dates.
  public let page: PageMatter

  /// The topics it belongs to, by the ids of the nation's topics; the first is its home.
  public let topics: [Located<String>]

  /// The statutory area it belongs to, by its id.
  public let area: Located<String>

  /// What makes somebody give it.
  public let basis: Basis

  /// Who can get it.
  public let who: Eligibility

  /// How much it is.
  public let amount: Prose?

  /// How to get it.
  public let howToGet: Prose

  /// What to do if told no; where it is nil the nation's general advice stands.
  public let ifToldNo: Prose?

  /// Whom to ask, by the id of a contact or of a role in `council.yaml`.
  public let contact: Located<String>?

  /// The day from which it holds; nil where it always has in the reader's lifetime.
  public let inForceFrom: Located<Day>?

  /// Whether the law is made and no day is set for it: the page says "coming".
  public let isComing: Bool

  /// The pack of duties whose day is the day from which it holds, by its id.
  public let startsWith: Located<String>?

  /// The last day on which it can be had.
  public let ends: Located<Day>?

  /// The day on which the care leavers' forum agreed the page.
  public let agreedByForum: Day?

  /// Who in the council answers for it, as a team or a role.
  public let responsible: String?

  /// How anybody can tell that the promise is kept.
  public let measure: String?

  /// What the council adds to a national entitlement.
  public let addition: Addition?

  init(
    kind: Kind, page: PageMatter, topics: [Located<String>], area: Located<String>, basis: Basis,
    who: Eligibility, amount: Prose?, howToGet: Prose, ifToldNo: Prose?, contact: Located<String>?,
    inForceFrom: Located<Day>?, isComing: Bool, startsWith: Located<String>?, ends: Located<Day>?,
    agreedByForum: Day?, responsible: String?, measure: String?, addition: Addition?
  ) {
    self.kind = kind
    self.page = page
    self.topics = topics
    self.area = area
    self.basis = basis
    self.who = who
    self.amount = amount
    self.howToGet = howToGet
    self.ifToldNo = ifToldNo
    self.contact = contact
    self.inForceFrom = inForceFrom
    self.isComing = isComing
    self.startsWith = startsWith
    self.ends = ends
    self.agreedByForum = agreedByForum
    self.responsible = responsible
    self.measure = measure
    self.addition = addition
  }

  /// What the council adds to a national entitlement: its file of the same name.
  public struct Addition: Sendable {
    /// The council's page matter: body, sources, dates; its title is the national one.
    public let page: PageMatter

    /// The ages as the council widens them.
    public let ages: Located<ClosedRange<Int>>?

    /// The council's own amount.
    public let amount: Prose?

    /// How to get it here.
    public let howToGet: Prose?

    /// What to do here if told no.
    public let ifToldNo: Prose?

    /// Whom to ask here.
    public let contact: Located<String>?
  }
}
