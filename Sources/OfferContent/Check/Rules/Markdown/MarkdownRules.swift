public import Diagnostics

extension Rule {
  /// What must be true of the Markdown of every page, in the order of their names.
  public static let markdownRules: [Rule] = [
    .blockContents, .calloutWords, .captionWithMarkup, .captionWithoutTable, .deepNesting,
    .emptyHeading, .emptyLink, .headingLevel, .headingWithoutSpace, .indentedCode,
    .intricateMarkdown, .linkAddress, .linkInLink, .linkTitle, .pictureAddress,
    .pictureWithoutWords, .rawHTML,
    .recordReference, .tableShape, .tableWithoutCaption, .unknownBlock, .unknownCallout, .vagueLink,
  ]
}
