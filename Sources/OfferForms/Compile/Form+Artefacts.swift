extension Form {
  /// Every file that the form is compiled to but for its pages, flat in the form's folder.
  ///
  /// No two have one name, and the same form gives the same bytes on any day and any machine.
  public func artefacts(for site: FormSite) -> [FormArtefact] {
    [
      noticeFiles, consentRecords(for: site), sheets,
      [screening, buildSheetFile, webform, xlsForm], schemaFiles(for: site), errorFiles,
      [resolvedFile, vectorFile, openAPIFile(for: site), conformanceFile],
    ].flatMap(\.self)
  }
}
