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
  private let buildOptions: BuildOptions
  private let readTiming: PhaseTiming

  /// The folder to write into; nil where nothing is to be written.
  private let output: String?

  /// What a run is for.
  enum Purpose {
    case checking

    /// Into a folder; into `Output` in the site's folder where none is named. The addresses too, where
    /// the build is to be published.
    case writing(into: String?, isRecorded: Bool)
  }

  /// Reads a site and builds the sites of councils in memory; all of them where none is named.
  init(of councils: [String], for purpose: Purpose, _ options: SiteOptions) throws(Stop) {
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
    let (output, isRecorded): (String?, Bool) =
      switch purpose {
      case .checking: (nil, false)
      case .writing(let folder, let isRecorded):
        (folder ?? site.path.joined("Output"), isRecorded)
      }
    let buildOptions = BuildOptions(
      today: day, isStrict: options.strict, jobs: jobs, isRecorded: isRecorded,
      isAccepted: options.accept,
      clock: options.timings ? { @Sendable in Clock.seconds } : nil,
      program: ThisProgram.version,
      memories: output.map { MemoryFile.memories(of: asked, in: $0) })
    build = Terminal.reports.showing("Building") {
      SiteBuild(of: sources, councils: asked, options: buildOptions)
    }
    (self.site, self.sources, self.jobs) = (site, sources, jobs)
    (self.output, self.buildOptions) = (output, buildOptions)
  }

  /// Writes the sites that have no errors, where the run is for that, and ends it.
  func end() throws(Stop) {
    guard let output else {
      let checked = outcomes { _, _ in .checked }
      try accept()
      return try conclude(checked, timings: [])
    }
    let start = Clock.seconds
    let written = Terminal.reports.showing("Writing") {
      outcomes { site, report in write(site, below: output, reporting: &report) }
    }
    try accept()
    let timing = PhaseTiming(phase: "write", seconds: Clock.seconds - start)
    try conclude(written, timings: [timing])
  }
}

extension BuildRun {
  /// What becomes of each site.
  private func outcomes(
    _ fate: (SiteBuild.Site, inout Report) -> SiteOutcome.Fate
  ) -> [SiteOutcome] {
    build.sites.map { site in
      var report = judged(site.report)
      let fate = fate(site, &report)
      return SiteOutcome(
        council: site.council, pageCount: site.pageCount, report: report, fate: fate)
    }
  }

  private func write(
    _ site: SiteBuild.Site, below output: String, reporting report: inout Report
  ) -> SiteOutcome.Fate {
    guard !report.hasErrors else { return .blocked }
    do throws(DiskFailure) {
      let folder = try OutputFolder(of: site.council, in: output)
      var site = site
      var plan = try OutputPlan(of: site.files, over: folder, jobs: jobs)
      if plan.lostFile != nil {
        site = remade(site)
        plan = try OutputPlan(of: site.files, over: folder, jobs: jobs)
      }
      report.add(contentsOf: judged(plan.report))
      guard !report.hasErrors else { return .blocked }
      try plan.carryOut(in: folder, jobs: jobs)
      if let memory = site.memory { MemoryFile(of: site.council, in: output).keep(memory) }
      // The addresses last: what could not be written was not published.
      if let record = site.record { try self.site.replace(record) }
      return .written(
        to: folder.path, files: plan.changed.count, removed: plan.obsolete.count,
        recorded: site.record?.changes, forms: site.record?.forms.count ?? 0)
    } catch {
      return .failed(error)
    }
  }

  /// Writes down how hard the pages are to read, where that was asked for and nothing is wrong.
  private func accept() throws(Stop) {
    for file in build.readability where sources[file.path]?.bytes != file.bytes {
      do throws(DiskFailure) {
        try site.replace(file)
      } catch {
        throw Stop.disk(error)
      }
      Terminal.reports.tell("scores written to \(site.path.joined(file.path))\n")
    }
  }

  /// The same site with nothing taken as known.
  private func remade(_ site: SiteBuild.Site) -> SiteBuild.Site {
    var options = buildOptions
    options.memories = [:]
    return SiteBuild(of: sources, councils: [site.council], options: options).sites[0]
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
