public import Diagnostics
import OfferContent
import OfferForms

/// One build of the councils' sites, in memory: load, check, plan, render, crawl.
///
/// Nothing here reads a disk, a clock or an environment: the same sources on the same day give the
/// same files, byte for byte. Every step goes on past an error, so that one build reports them all.
public struct SiteBuild: Sendable {
  /// The sites, in the order in which they were asked for.
  public let sites: [Site]

  /// `readability.csv` of each layer as it is once its pages are accepted; none where that was not asked
  /// for, or where a report has errors.
  public let readability: [RenderedFile]

  /// How long each phase took, where a clock was given.
  public let timings: [PhaseTiming]

  /// What was read and made out, kept as long as the build: giving back ten thousand pages, each in fifty
  /// pieces, takes longer than checking them.
  private let kept: (draft: Draft, offers: [LocalOffer], plans: [BuildPlan])

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
    var past = Past(of: sources, councils: councils, options)
    if options.memories != nil { watch.lap("recall") }
    while true {
      if let build = SiteBuild(of: sources, councils, options, recalling: past, timing: &watch) {
        self = build
        return
      }
      past = past.forgotten
    }
  }

  /// Builds sites; nil where a page that changed moved something that pages which did not may link to, so
  /// that what is known of those no longer holds.
  private init?(
    of sources: SourceTree, _ councils: [String], _ options: BuildOptions, recalling past: Past,
    timing watch: inout PhaseWatch
  ) {
    var report = Report()
    let theme = Theme(loading: sources, reporting: &report)
    let draft = Draft(loading: sources, knowing: past.knownWords, jobs: options.jobs)
    watch.lap("load")
    var sites: [Site] = []
    var offers: [LocalOffer] = []
    var plans: [BuildPlan] = []
    for council in councils.isEmpty ? draft.councils : councils {
      let reading = draft.report(for: council)
      var report = report
      let recollection = past.recollection(of: council)
      let offer = LocalOffer(
        checking: draft, of: council, on: options.today, knowing: recollection.readings,
        jobs: options.jobs, reporting: &report)
      var unread = reading
      let forms = offer.map { CouncilForms(checking: $0, reporting: &unread) }
      report.add(contentsOf: unread)
      watch.lap("check")
      var made: SiteFiles?
      if let theme, let offer, let forms {
        made = SiteFiles(
          of: offer, with: forms, in: theme, unread: UnreadFiles(unread, in: sources),
          recalling: recollection, jobs: options.jobs, timing: &watch, reporting: &report)
        guard made != nil else { return nil }
      }
      offers += [offer].compactMap(\.self)
      plans += [made?.plan].compactMap(\.self)
      sites.append(Site(council, made, of: offer, report, options, rememberedBy: past))
    }
    self.sites = sites
    let isAccepted = options.isAccepted && !sites.contains(where: \.report.hasErrors)
    readability = isAccepted ? Readability.files(of: offers).map(RenderedFile.init) : []
    kept = (draft, offers, plans)
    timings = watch.timings
  }
}

extension RenderedFile {
  fileprivate init(_ file: SourceFile) {
    self.init(path: file.path, bytes: file.bytes, sources: [])
  }
}
