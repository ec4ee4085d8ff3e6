public import Diagnostics

extension SiteBuild {
  /// One council's site.
  public struct Site: Sendable {
    /// The council's folder below `Content`, and its folder in the output.
    public let council: String

    /// What is wrong with its content and the templates.
    public let report: Report

    /// The files to write, assets before the pages that need them, `manifest.json` last; none where
    /// the report has errors.
    public let files: [RenderedFile]

    /// What the next build may know; nil where the report has errors.
    public let memory: SiteMemory?

    /// `published.csv` as it is once the files are published; nil where that was not asked for, or where
    /// the report has errors.
    public let record: PublishedRecord?

    /// How many of the files are pages.
    public var pageCount: Int { files.count { $0.isPage } }
  }
}
