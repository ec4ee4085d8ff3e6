/// How the search compares the words of a language.
struct SearchLanguage: Sendable {
  /// The language, as pages name it.
  let code: String

  /// Words that say nothing about what somebody looks for, as they are when taken apart: without
  /// apostrophes, in small letters.
  let stopWords: [String]

  /// Whether the endings of words are taken off.
  let hasStems: Bool

  static let english = SearchLanguage(
    code: "en",
    stopWords: """
      a an and are as at be been but by can cant could did do does for from get got had has have he her \
      how i if im in into is it its ive me my need not of on or our she should so some that the their them \
      then there they this to up was we were what when where which who will with would you your
      """.split(separator: " ").map(String.init),
    hasStems: true)
}
