public import Diagnostics
import OfferContent

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

    /// What the next build may know; nil where the report has errors, or where all of it was known before.
    public let memory: SiteMemory?

    /// `published.csv` as it is once the files are published; nil where that was not asked for, or where
    /// the report has errors.
    public let record: PublishedRecord?

    /// How many of the files are pages.
    public var pageCount: Int { files.count { $0.isPage } }
  }
}

extension SiteBuild.Site {
  /// Judges what was made of an offer: where something forbids building, nothing of it is kept.
  init(
    _ council: String, _ made: SiteFiles?, of offer: LocalOffer?, _ found: Report,
    _ options: BuildOptions, rememberedBy past: Past
  ) {
    var report = options.isAccepted ? found.acceptingReadability : found
    if options.isStrict { report = report.raisingWarnings() }
    let isKept = !report.hasErrors
    self.council = council
    self.report = report
    files = isKept ? made?.files ?? [] : []
    guard isKept, let made, let offer else {
      (memory, record) = (nil, nil)
      return
    }
    memory = past.memory(
      of: council, readings: offer.readings, takes: made.takes, outputs: made.outputs)
    record = options.isRecorded ? PublishedRecord(of: made.plan) : nil
  }
}

extension Report {
  /// The same without what is said of pages that are harder to read than before, or have no score.
  fileprivate var acceptingReadability: Report {
    Report(diagnostics.filter { $0.rule != .harderToRead })
  }
}
