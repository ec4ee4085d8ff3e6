public import Diagnostics

/// One build of the councils' sites, in memory: load, check, plan, render.
///
/// Nothing here reads a disk, a clock or an environment: the same sources on the same day give the
/// same files, byte for byte. Every step goes on past an error, so that one build reports them all.
public struct SiteBuild: Sendable {
  /// One council's site.
  public struct Site: Sendable {
    /// The council's folder below `Content`, and its folder in the output.
    public let council: String

    /// What is wrong with its content and the templates.
    public let report: Report

    /// The files to write, assets before the pages that need them, `manifest.json` last; none where
    /// the report has errors.
    public let files: [RenderedFile]

    /// How many of the files are pages.
    public let pageCount: Int
  }

  /// The sites, in the order in which they were asked for.
  public let sites: [Site]

  /// How long each phase took, where a clock was given.
  public let timings: [PhaseTiming]

  /// What is wrong with the content of all sites and the templates, each thing once.
  public var report: Report {
    Report(Set(sites.flatMap(\.report.diagnostics)).sorted())
  }

  /// Builds the sites of councils from the files of `Content` and `Templates`.
  ///
  /// - Parameters:
  ///   - sources: the site's files.
  ///   - councils: the councils to build; all that there are where it is empty.
  ///   - options: the day, and how strictly and with how many jobs to build.
  public init(of sources: SourceTree, councils: [String] = [], options: BuildOptions) {
    sites = []
    timings = []
  }
}
