extension Form {
  /// What a data protection officer keeps in spreadsheets.
  var sheets: [FormArtefact] {
    [
      FormArtefact("ropa.csv", bytes: specification.recordOfProcessing.bytes),
      FormArtefact("retention.csv", bytes: specification.retentionSheet.bytes),
      FormArtefact("recipients.csv", bytes: specification.recipientSheet.bytes),
    ]
  }
}

/// Several words in one cell.
func inOneCell(_ words: some Sequence<String>) -> String { words.joined(separator: "; ") }
