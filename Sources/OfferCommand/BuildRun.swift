import Diagnostics
import Glibc
import OfferContent
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
    try conclude(outcomes { _, _, _ in .checked }, timings: [])
  }

  /// Writes the sites that have no errors below a folder, and ends the run.
  func write(to output: String) throws(Stop) {
    let start = Clock.seconds
    let written = Terminal.reports.showing("Writing") {
      outcomes { council, files, report in
        write(files, of: council, below: output, reporting: &report)
      }
    }
    let timing = PhaseTiming(phase: "write", seconds: Clock.seconds - start)
    try conclude(written, timings: [timing])
  }
}

extension BuildRun {
  /// What becomes of each site.
  private func outcomes(
    _ fate: (String, [RenderedFile], inout Report) -> SiteOutcome.Fate
  ) -> [SiteOutcome] {
    build.sites.map { site in
      var report = judged(site.report)
      let fate = fate(site.council, site.files, &report)
      return SiteOutcome(
        council: site.council, pageCount: site.pageCount, report: report, fate: fate)
    }
  }

  private func write(
    _ files: [RenderedFile], of council: String, below output: String,
    reporting report: inout Report
  ) -> SiteOutcome.Fate {
    guard !report.hasErrors else { return .blocked }
    do throws(DiskFailure) {
      let folder = try OutputFolder(of: council, in: output)
      let plan = try OutputPlan(of: files, over: folder, jobs: jobs)
      report.add(contentsOf: judged(plan.report))
      guard !report.hasErrors else { return .blocked }
      try plan.carryOut(in: folder, jobs: jobs)
      return .written(to: folder.path, files: plan.changed.count, removed: plan.obsolete.count)
    } catch {
      return .failed(error)
    }
  }

  private func judged(_ report: Report) -> Report {
    options.strict ? report.raisingWarnings() : report
  }

  /// What is worth listing to people who did not ask for all: hundreds of statements that wait to be
  /// confirmed would hide the one mistake they made.
  private func listed(_ report: Report) -> Report {
    guard !format.isForPrograms, !options.notes else { return report }
    return Report(report.diagnostics.filter { $0.rule != .toConfirm || $0.severity != .note })
  }

  private func conclude(_ outcomes: [SiteOutcome], timings: [PhaseTiming]) throws(Stop) {
    let conclusion = Conclusion(
      outcomes, seconds: format.isForPrograms ? nil : Clock.seconds - start)
    try format.write(listed(conclusion.report), quoting: sources)
    Terminal.reports.tell(conclusion.text)
    if options.timings {
      Terminal.reports.tell(TimingTable(of: [readTiming] + build.timings + timings).text)
    }
    if let stop = conclusion.stop { throw stop }
    leave()
  }

  /// Ends the program with everything still in memory: the system takes that back at once, while giving
  /// back each value by itself takes as long as writing the site.
  private func leave() -> Never {
    withExtendedLifetime(self) { exit(EXIT_SUCCESS) }
  }
}
