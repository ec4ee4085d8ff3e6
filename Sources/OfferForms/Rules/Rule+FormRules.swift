public import Diagnostics

extension Rule {
  /// The rules of this room: what forms and organisations are held to.
  public static let formRules: [Rule] = [
    .incompletePurpose, .purposeQuestion, .unnamedRecipient, .fieldWithoutPurpose, .bundledField,
    .unprotectedField, .wrongGate, .crowdedConsent, .preselected, .fileField, .strangeOrganisation,
    .threateningNo, .wrongPeriod, .withdrawalWay, .withoutSafety, .notAnonymous, .missingAgePage,
    .engineName, .endlessRetention, .wrongVersion, .wrongFieldID, .formName, .unknownForm,
    .unofferedForm,
    .unknownOrganisation, .unusedOrganisation, .unknownFormPart, .unaskedField, .wrongOptions,
    .wrongAgeBands, .loosePublication, .untranslatedConsent, .staleTranslation, .hardForm,
    .changedNotice,
  ]
}
