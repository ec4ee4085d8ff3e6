import Diagnostics
import Foundation
import OfferContent
import OfferSite
import Testing

@testable import OfferCommand

/// A site of `Sites`, built in memory: what people wrote, what becomes of it, and what is said.
///
/// With `UPDATE_GOLDEN=1` what it becomes is written anew; read the difference before committing it.
struct GoldenSite: Sendable {
  /// The day as of which the sites are built.
  static let today = "2026-11-21"

  /// The folder of all sites, and of the templates that they share.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sites")

  /// The folder's name.
  let name: String

  /// What people wrote.
  let sources: SourceTree

  init(name: String, sources: SourceTree) {
    self.name = name
    self.sources = sources
  }

  /// Reads a site; its own templates stand in for shared ones of the same name.
  ///
  /// - Parameters:
  ///   - name: the folder's name.
  ///   - others: files that no text editor would keep as they are, made by the test.
  init(_ name: String, adding others: [SourceFile] = []) {
    self.name = name
    let shared = FileTree(folder: GoldenSite.folder.appending(path: "Templates")).files
    let own = FileTree(folder: GoldenSite.folder.appending(path: name)).files
    let written = own.filter { $0.key.hasPrefix("Content/") || $0.key.hasPrefix("Templates/") }
    sources = SourceTree(
      shared.map { SourceFile(path: "Templates/\($0.key)", contents: .bytes($0.value)) }
        + written.map { SourceFile(path: $0.key, contents: .bytes($0.value)) } + others)
  }

  /// The site with other files, in whatever order they come.
  func with(_ files: [SourceFile]) -> GoldenSite {
    GoldenSite(name: name, sources: SourceTree(files))
  }

  /// The site as it is built on its day.
  func build(jobs: Int = 1, isStrict: Bool = false) throws -> SiteBuild {
    SiteBuild(of: sources, options: try BuildOptions.golden(jobs: jobs, isStrict: isStrict))
  }

  /// Holds text that was made to a file of the site's folder.
  func difference(of text: String, to file: String) throws -> [String] {
    let tree = FileTree(folder: GoldenSite.folder.appending(path: name))
    if GoldenSite.isToBeUpdated { try tree.write(Array(text.utf8), to: file) }
    return TreeDifference(
      from: [file: tree.files[file] ?? []], to: [file: Array(text.utf8)]
    ).lines
  }

  /// Holds files that were made to the site's folder `Output`.
  ///
  /// Of what forms are compiled to, which is long, the manifest has the hashes.
  func difference(ofOutput files: [String: [UInt8]]) throws -> [String] {
    let files = files.filter { $0.key.hasSuffix(".html") || !$0.key.contains("/forms/") }
    let output = FileTree(folder: GoldenSite.folder.appending(path: "\(name)/Output"))
    if GoldenSite.isToBeUpdated { try output.replace(with: files) }
    return TreeDifference(from: output.files, to: files).lines
  }

  private static let isToBeUpdated =
    ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
}

extension GoldenSite: CustomTestStringConvertible {
  var testDescription: String { name }
}

extension BuildOptions {
  /// How golden sites are built.
  static func golden(jobs: Int = 1, isStrict: Bool = false) throws -> BuildOptions {
    struct NoDay: Error {}
    guard let today = Day(GoldenSite.today) else { throw NoDay() }
    return BuildOptions(today: today, isStrict: isStrict, jobs: jobs)
  }
}

extension SiteBuild {
  /// Every file of every council's site by its path below `Output`.
  var output: [String: [UInt8]] {
    sites.reduce(into: [:]) { output, site in
      for file in site.files { output["\(site.council)/\(file.path)"] = file.bytes }
    }
  }

  /// What people are told: everything that is wrong, and the last lines without the time.
  func told(quoting sources: SourceTree) -> String {
    let conclusion = Conclusion(
      sites.map { site in
        SiteOutcome(
          council: site.council, pageCount: site.pageCount, report: site.report, fate: .checked)
      }, seconds: nil)
    let text = PeoplePrinter(quoting: sources, colour: false).text(of: conclusion.report)
    return text + (text.isEmpty ? "" : "\n") + conclusion.text
  }
}
