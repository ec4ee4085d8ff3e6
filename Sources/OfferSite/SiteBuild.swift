public import Diagnostics
import OfferContent

/// One build of the councils' sites, in memory: load, check, plan, render, crawl.
///
/// Nothing here reads a disk, a clock or an environment: the same sources on the same day give the
/// same files, byte for byte. Every step goes on past an error, so that one build reports them all.
public struct SiteBuild: Sendable {
  /// The sites, in the order in which they were asked for.
  public let sites: [Site]

  /// How long each phase took, where a clock was given.
  public let timings: [PhaseTiming]

  /// What was read and made out, kept as long as the build: giving back ten thousand pages, each in fifty
  /// pieces, takes longer than checking them.
  private let kept: (draft: Draft, offers: [LocalOffer])

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
    var watch = PhaseWatch(options.clock)
    var report = Report()
    let theme = Theme(loading: sources, reporting: &report)
    let draft = Draft(loading: sources, jobs: options.jobs)
    watch.lap("load")
    var sites: [Site] = []
    var offers: [LocalOffer] = []
    for council in councils.isEmpty ? draft.councils : councils {
      var report = report
      report.add(contentsOf: draft.report(for: council))
      let offer = LocalOffer(
        checking: draft, of: council, on: options.today, jobs: options.jobs, reporting: &report)
      watch.lap("check")
      var files: [RenderedFile] = []
      if let offer { offers.append(offer) }
      if let theme, let offer {
        files = theme.files(of: offer, jobs: options.jobs, timing: &watch, reporting: &report)
      }
      if options.isStrict { report = report.raisingWarnings() }
      sites.append(Site(council: council, report: report, files: report.hasErrors ? [] : files))
    }
    self.sites = sites
    kept = (draft, offers)
    timings = watch.timings
  }
}

extension Theme {
  /// Plans, renders and crawls the site of an offer.
  func files(
    of offer: LocalOffer, jobs: Int, timing watch: inout PhaseWatch,
    reporting report: inout Report
  ) -> [RenderedFile] {
    let plan = BuildPlan(for: offer)
    watch.lap("plan")
    var files = render(plan, jobs: jobs, reporting: &report)
    files += SearchEngines(for: plan, reporting: &report).files
    files += HostFiles(for: offer.council, policy: SecurityPolicy(style: style)).files
    watch.lap("render")
    report.add(contentsOf: Crawl(of: files, passingOver: report.faultyFiles, jobs: jobs).report)
    files.append(Manifest(of: files, shared: sharedSources(of: offer), jobs: jobs).file)
    watch.lap("crawl")
    return files
  }
}

extension Theme {
  /// The files that every page of an offer is made of, beside its own.
  fileprivate func sharedSources(of offer: LocalOffer) -> [String] {
    let nation = "Content/\(offer.nation.id)"
    let statuses = offer.nation.statuses.isEmpty ? [] : ["\(nation)/data/statuses.yaml"]
    return [offer.council.location.path, "\(nation)/nation.yaml"] + statuses + sources
  }
}

extension Report {
  /// The files of which it is said that something forbids building.
  fileprivate var faultyFiles: Set<String> {
    Set(diagnostics.lazy.filter { $0.severity == .error }.compactMap(\.location?.path))
  }
}
