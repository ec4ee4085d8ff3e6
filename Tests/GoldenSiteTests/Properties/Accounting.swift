import Diagnostics
import Foundation
import OfferSite

/// Which source files a build accounts for: in the manifest of a site, or in what it says is wrong.
struct Accounting {
  private let paths: Set<String>

  /// Reads the manifests and the report of a build.
  init(of build: SiteBuild) throws {
    var paths = Set(build.report.diagnostics.compactMap(\.location?.path))
    for site in build.sites {
      guard let file = site.files.last else { continue }
      let manifest = try JSONDecoder().decode(Manifest.self, from: Data(file.bytes))
      paths.formUnion(manifest.sources + manifest.files.flatMap(\.sources))
    }
    self.paths = paths
  }

  /// The files that came to nothing without a word.
  func lost(of sources: SourceTree) -> [String] {
    sources.files.map(\.path).filter { path in
      // What is said of a folder is said of all that is in it.
      !paths.contains(path) && !paths.contains { path.hasPrefix("\($0)/") }
    }
  }

  private struct Manifest: Decodable {
    struct File: Decodable {
      let sources: [String]
    }

    let sources: [String]
    let files: [File]
  }
}
