/// What makes somebody give a thing: the first two must be shown apart from the council's own choice.
///
/// Source: Children and Social Work Act 2017 s.2, and *Local offer guidance* (DfE, February 2018),
/// by which an offer shows statutory entitlements and discretionary support separately.
public enum Basis: String, CaseIterable, Sendable {
  /// An Act or regulations: the council must.
  case law

  /// Statutory guidance: the council must follow it unless it has a good reason.
  case guidance

  /// A national scheme with its own rules.
  case nationalScheme = "national-scheme"

  /// The council chooses to.
  case local
}
