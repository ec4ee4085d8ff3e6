import Diagnostics
import Foundation
import OfferForms

@testable import OfferContent
@testable import OfferSite

/// The files of `Templates` as the repository holds them, for tests of what pages really look like.
enum Repository {
  static let templates: [SourceFile] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Templates")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { bytes in
        SourceFile(path: "Templates/\(name)", contents: .bytes(Array(bytes)))
      }
    }
  }()
}

/// An offer rendered with the repository's theme.
struct RenderedSite {
  let files: [RenderedFile]
  let report: Report

  init(of offer: LocalOffer, templates: [SourceFile] = Repository.templates, jobs: Int = 1) {
    var report = Report()
    let theme = Theme(loading: SourceTree(templates), reporting: &report)
    var watch = PhaseWatch(nil)
    let made = theme.flatMap {
      SiteFiles(
        of: offer, with: CouncilForms(), in: $0, recalling: .none, jobs: jobs, timing: &watch,
        reporting: &report)
    }
    files = made?.files ?? []
    self.report = report
  }

  /// The text of a file; empty where there is none.
  subscript(path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
}
