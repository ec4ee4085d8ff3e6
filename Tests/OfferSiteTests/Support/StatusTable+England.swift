import Diagnostics
import Foundation

@testable import OfferContent

extension StatusTable {
  /// England's rules as the repository holds them.
  static let england: StatusTable? = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let names = ["nation.yaml", "data/eligibility.yaml", "data/statuses.yaml"]
    let files = names.compactMap { name -> SourceFile? in
      let path = "Content/england/\(name)"
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
      return SourceFile(path: path, contents: .bytes(Array(data)))
    }
    let council =
      "name: A\nplace: A\nsite-title: A\nnation: england\nexample: true\ncontacts: {ask: a}\n"
    return Draft(
      loading: SourceTree(files + [SourceFile(path: "Content/a/council.yaml", text: council)]),
      jobs: 1
    ).nation(of: "a")?.eligibility
  }()
}
