import Diagnostics
import OfferSite

/// One run of `offer build` or `offer check`: what was asked, what was read and what was made of it.
struct BuildRun {
  /// The site's folder.
  let site: SiteFolder

  private let options: SiteOptions
  private let format: ReportFormat
  private let jobs: Int
  private let start: Double
  private let sources: SourceTree
  private let build: SiteBuild
  private let readTiming: PhaseTiming

  /// Reads a site and builds the sites of councils in memory; all of them where none is named.
  init(of councils: [String], _ options: SiteOptions) throws(Stop) {
    start = Clock.seconds
    self.options = options
    format = try ReportFormat(named: options.format)
    let day = try options.day()
    let jobs = try options.jobCount()
    let site = try options.siteFolder()
    let sources = try Terminal.reports.showing("Reading") { () throws(Stop) -> SourceTree in
      try site.sources(jobs: jobs)
    }
    readTiming = PhaseTiming(phase: "read", seconds: Clock.seconds - start)
    let asked = try sources.councils(askedFor: councils)
    let buildOptions = BuildOptions(
      today: day, isStrict: options.strict, jobs: jobs,
      clock: options.timings ? { @Sendable in Clock.seconds } : nil)
    build = Terminal.reports.showing("Building") {
      SiteBuild(of: sources, councils: asked, options: buildOptions)
    }
    (self.site, self.sources, self.jobs) = (site, sources, jobs)
  }

  /// Ends a run that is not to write.
  func check() throws(Stop) {
    let outcomes = build.sites.map { site in
      let report = judged(site.report)
      return outcome(of: site, report, report.hasErrors ? .blocked : .checked)
    }
    try conclude(outcomes, timings: [])
  }

  /// Writes the sites that have no errors below a folder, and ends the run.
  func write(to output: String) throws(Stop) {
    let start = Clock.seconds
    let outcomes = Terminal.reports.showing("Writing") {
      build.sites.map { write($0, to: output) }
    }
    let timing = PhaseTiming(phase: "write", seconds: Clock.seconds - start)
    try conclude(outcomes, timings: [timing])
  }
}

extension BuildRun {
  private func write(_ site: SiteBuild.Site, to output: String) -> SiteOutcome {
    var report = judged(site.report)
    guard !report.hasErrors else { return outcome(of: site, report, .blocked) }
    do throws(DiskFailure) {
      let folder = try OutputFolder(of: site.council, in: output)
      let plan = try OutputPlan(of: site.files, over: folder, jobs: jobs)
      report.add(contentsOf: judged(plan.report))
      guard !report.hasErrors else { return outcome(of: site, report, .blocked) }
      try plan.carryOut(in: folder, jobs: jobs)
      return outcome(
        of: site, report,
        .written(to: folder.path, files: plan.changed.count, removed: plan.obsolete.count))
    } catch {
      return outcome(of: site, report, .failed(error))
    }
  }

  private func judged(_ report: Report) -> Report {
    options.strict ? report.raisingWarnings() : report
  }

  private func outcome(
    of site: SiteBuild.Site, _ report: Report, _ fate: SiteOutcome.Fate
  ) -> SiteOutcome {
    SiteOutcome(council: site.council, pageCount: site.pageCount, report: report, fate: fate)
  }

  private func conclude(_ outcomes: [SiteOutcome], timings: [PhaseTiming]) throws(Stop) {
    let conclusion = Conclusion(
      outcomes, seconds: format.isForPrograms ? nil : Clock.seconds - start)
    try format.write(conclusion.report, quoting: sources)
    Terminal.reports.tell(conclusion.text)
    if options.timings {
      Terminal.reports.tell(TimingTable(of: [readTiming] + build.timings + timings).text)
    }
    if let stop = conclusion.stop { throw stop }
  }
}
