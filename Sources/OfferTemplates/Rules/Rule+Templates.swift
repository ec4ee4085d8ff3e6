public import Diagnostics

extension Rule {
  /// What must be true of the templates: the entries of this room in the handbook.
  public static let templateRules: [Rule] = [
    .templateUnreadable, .tagUnclosed, .tagUnnamed, .delimitersUnreadable, .dynamicName,
    .sectionUnclosed, .closingWrong, .templateTooDeep, .templateEndless, .templateMissing,
    .templateUnused, .blockUnknown, .blockRepeated, .textLost, .nameUnknown, .htmlEscaped,
    .textNotEscaped, .notText,
  ]
}
