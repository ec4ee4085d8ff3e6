import Diagnostics
import OfferContent
import OfferForms

/// The files of a council's site, planned, rendered and crawled.
struct SiteFiles {
  /// The files in the order in which they are to be written, the manifest last.
  private(set) var files: [RenderedFile]

  /// What the next build may know of each file but the manifest, in their order.
  let outputs: [SiteMemory.Output]

  /// What they were made by.
  let plan: BuildPlan

  /// What the search took from the words of each source file.
  let takes: [String: SearchTake]

  /// Plans, renders and crawls the site of an offer.
  ///
  /// It is nil where a page that was made again lost or gained a part that other pages, which were not
  /// made again, may link to.
  init?(
    of offer: LocalOffer, with forms: CouncilForms, in theme: Theme,
    unread: UnreadFiles = UnreadFiles(),
    recalling recollection: Recollection, jobs: Int,
    timing watch: inout PhaseWatch, reporting report: inout Report
  ) {
    plan = BuildPlan(for: offer, with: forms, jobs: jobs)
    report.add(contentsOf: plan.reportOfGonePages(besides: unread))
    watch.lap("plan")
    let formFiles = FormFiles(of: plan, recalling: recollection, jobs: jobs)
    files = theme.render(
      plan, with: formFiles, recalling: recollection, jobs: jobs, reporting: &report)
    files += formFiles.files
    files += DataFile.files(of: plan, recalling: recollection, jobs: jobs)
    watch.lap("render")
    takes =
      theme.scripts.search == nil ? [:] : plan.searchTakes(recalling: recollection, jobs: jobs)
    if let engine = theme.scripts.search {
      files += SearchFiles(for: plan, engine: engine, takes, recalling: recollection).files
    }
    watch.lap("search")
    files += SearchEngines(for: plan, reporting: &report).files
    let policy = SecurityPolicy(
      style: theme.style, scripts: theme.scripts[plan.scripts], formTargets: plan.forms.targets)
    files += HostFiles(for: offer.council, policy: policy).files
    watch.lap("render")
    let crawl = Crawl(
      of: files, passingOver: report.faultyFiles, recalling: recollection, jobs: jobs)
    report.add(contentsOf: crawl.report)
    let manifest = Manifest(of: files, shared: theme.sharedSources(of: offer), jobs: jobs)
    var outputs: [SiteMemory.Output] = []
    outputs.reserveCapacity(files.count)
    for ((file, ids), fingerprint) in zip(zip(files, crawl.ids), manifest.fingerprints) {
      guard recollection.hasSameIDs(at: file.path, as: ids) else { return nil }
      outputs.append(SiteMemory.Output(path: file.path, fingerprint: fingerprint, ids: ids))
    }
    self.outputs = outputs
    files.append(manifest.file)
    watch.lap("crawl")
  }
}

extension Theme {
  /// The files that every page of an offer is made of, beside its own.
  fileprivate func sharedSources(of offer: LocalOffer) -> [String] {
    let nation = "Content/\(offer.nation.id)"
    let published = [offer.published?.path].compactMap(\.self)
    let statuses = offer.nation.statuses.isEmpty ? [] : ["\(nation)/data/statuses.yaml"]
    let duties = offer.nation.duties.isEmpty ? [] : ["\(nation)/data/duties.yaml"]
    return [offer.council.location.path, "\(nation)/nation.yaml"] + published + statuses + duties
      + offer.readabilityFiles + sources
  }
}

extension Report {
  /// The files of which it is said that something forbids building.
  fileprivate var faultyFiles: Set<String> {
    Set(diagnostics.lazy.filter { $0.severity == .error }.compactMap(\.location?.path))
  }
}
