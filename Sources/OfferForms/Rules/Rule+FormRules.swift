public import Diagnostics

extension Rule {
  /// The rules of this room: what forms and organisations are held to.
  public static let formRules: [Rule] = [
    .incompletePurpose, .preselected, .fileField, .strangeOrganisation, .wrongPeriod,
    .wrongVersion, .wrongFieldID, .unknownForm, .unknownOrganisation,
  ]
}
