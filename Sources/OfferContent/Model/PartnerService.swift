public import Diagnostics

/// Help that somebody else gives, in the words of Open Referral UK (HSDS 3.0).
public struct PartnerService: Sendable {
  /// The page; its title is the service's name.
  public let page: PageMatter

  /// The organisation that gives it.
  public let organisation: String

  /// The topics it belongs to, by their ids.
  public let topics: [Located<String>]

  /// Who can use it, in words.
  public let eligibility: String?

  /// The ages it is for, in whole years, both ends included.
  public let ages: ClosedRange<Int>?

  /// What it costs the person; HSDS `cost_option`.
  public let cost: String?

  /// The languages it can be had in; HSDS `language`.
  public let languages: [String]

  /// Where it is given; HSDS `location`.
  public let locations: [String]

  /// When it is open; HSDS `schedule`.
  public let schedule: String?

  /// How to be put in touch with it.
  public let referral: String?

  /// How to reach it, by the ids of contacts.
  public let contacts: [Located<String>]

  /// The day on which the organisation or the council last vouched for the entry; HSDS
  /// `assured_date`.
  public let assured: Located<Day>
}
