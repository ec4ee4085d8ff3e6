import Diagnostics

/// A link to another page leads to a file of the same offer, and to a heading that it has.
struct DeadLink: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    for link in page.texts.flatMap(\.links) {
      switch link.target {
      case .external:
        continue
      case .anchor(let anchor):
        checkAnchor(anchor, of: page.path, link: link, in: offer, reporting: &report)
      case .page(let path, let anchor):
        guard offer.paths.contains(path), !leavesNation(page.path, path, in: offer) else {
          report.add(diagnostic(for: link, from: page.path, to: path, in: offer))
          continue
        }
        guard let anchor else { continue }
        checkAnchor(anchor, of: path, link: link, in: offer, reporting: &report)
      case .file(let path):
        guard !offer.offer.images.contains(where: { $0.path == path }) else { continue }
        guard let form = offer.offer.form(at: path), !leavesNation(page.path, path, in: offer)
        else {
          report.add(diagnostic(for: link, from: page.path, to: path, in: offer))
          continue
        }
        if !isNational(page.path, in: offer), !offer.offer.council.forms.offers(form) {
          report.add(.formNotOffered(form, at: link.location))
        }
      }
    }
  }

  private func leavesNation(_ source: String, _ target: String, in offer: CheckedOffer) -> Bool {
    isNational(source, in: offer) && !isNational(target, in: offer)
  }

  private func isNational(_ path: String, in offer: CheckedOffer) -> Bool {
    path.hasPrefix("Content/\(offer.offer.nation.id)/")
  }

  private func checkAnchor(
    _ anchor: String, of path: String, link: Prose.Link, in offer: CheckedOffer,
    reporting report: inout Report
  ) {
    guard let anchors = offer.anchors(of: path), !anchors.contains(anchor) else { return }
    report.add(.deadAnchor(anchor, of: path, at: link.location, known: anchors))
  }

  private func diagnostic(
    for link: Prose.Link, from source: String, to path: String, in offer: CheckedOffer
  ) -> Diagnostic {
    if leavesNation(source, path, in: offer), offer.paths.contains(path) {
      return .linkLeavesNation(path, at: link.location)
    }
    let rest = path.split(separator: "/").dropFirst(2).joined(separator: "/")
    let elsewhere = [offer.offer.council.id, offer.offer.nation.id]
      .map { "Content/\($0)/\(rest)" }
      .first { offer.paths.contains($0) && !leavesNation(source, $0, in: offer) }
    let nearest = elsewhere ?? nearestPath(to: path, from: source, in: offer)
    return .deadLink(
      path, at: link.location, instead: nearest.map { relative($0, from: source) })
  }

  /// The page whose name is nearest, or the form or picture where no page was meant.
  private func nearestPath(
    to path: String, from source: String, in offer: CheckedOffer
  ) -> String? {
    let known =
      path.hasSuffix(".md")
      ? offer.paths.filter { $0.hasSuffix(".md") }
      : Set(
        path.hasSuffix(".yaml")
          ? offer.offer.formSources.filter(\.isForm).map(\.path) : offer.offer.images.map(\.path))
    return NearestName.path(path, among: known.filter { !leavesNation(source, $0, in: offer) })
  }

  /// The path from the folder of one file to another file.
  private func relative(_ target: String, from source: String) -> String {
    let folder = source.split(separator: "/").dropLast()
    let parts = target.split(separator: "/")
    let shared = zip(folder, parts).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.count - shared)
    return (up + parts.dropFirst(shared).map(String.init)).joined(separator: "/")
  }
}

extension Rule {
  static let deadLink = Rule(
    "dead-link", .error,
    "A link to another page or a form names a file of this offer, and a heading that the file has.",
    why: "A dead end is where somebody who needs help gives up.")
}

extension Diagnostic {
  fileprivate static func deadLink(
    _ path: String, at location: SourceLocation, instead nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .deadLink, "there is no file '\(path)'", at: location,
      help: nearest.map { "link to '\($0)'" }
        ?? "link to a page or picture that there is, or write the page")
  }

  fileprivate static func formNotOffered(_ form: String, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .deadLink, "the council does not offer the form '\(form)'", at: location,
      help: "add '\(form)' below 'offered' in council.yaml, or take the link away")
  }

  fileprivate static func linkLeavesNation(_ path: String, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .deadLink, "a national page cannot link to '\(path)', which other councils do not have",
      at: location, help: "link to a national page, or put the link into the council's own file")
  }

  fileprivate static func deadAnchor(
    _ anchor: String, of path: String, at location: SourceLocation, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .deadLink, "'\(path)' has no heading '#\(anchor)'", at: location,
      help: known.isEmpty
        ? "take '#\(anchor)' out: the page has no headings"
        : NearestName.help(for: anchor, among: known, calling: "heading"))
  }
}
