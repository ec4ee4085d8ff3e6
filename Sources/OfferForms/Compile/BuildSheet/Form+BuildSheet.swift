extension Form {
  /// The sheet in every language: rules once, what people read in columns of its own for each translation.
  var buildSheetFile: FormArtefact {
    let languages = translations.map(\.language)
    let words = ["words", "hint", "why", "answers"]
    var sheet = SpreadsheetText(
      columns: ["row", "part", "id", "kind"] + words
        + ["required", "longest", "rule", "purposes"]
        + languages.flatMap { language in words.map { "\($0) (\(language))" } })
    let originals = BuildSheet(of: specification).rows
    let others = translations.map { BuildSheet(of: $0).rows }
    for (number, row) in originals.enumerated() {
      let isRead = [.words, .notice, .item].contains(row.part)
      let translated = others.flatMap { rows in
        isRead && number < rows.count ? rows[number].readCells : ["", "", "", ""]
      }
      sheet.add(
        ["\(number + 1)", row.part.rawValue, row.id, row.kind] + row.readCells
          + [
            row.required, row.longest.map(String.init) ?? "", row.rule, inOneCell(row.purposes),
          ] + translated)
    }
    return FormArtefact("build-sheet.csv", bytes: sheet.bytes)
  }
}

extension BuildSheet.Row {
  /// What people read.
  fileprivate var readCells: [String] { [words, hint, why, inOneCell(answers)] }
}
