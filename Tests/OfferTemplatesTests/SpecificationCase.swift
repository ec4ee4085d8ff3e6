import Foundation
import OfferTemplates
import Testing

/// One case of the Mustache specification's own.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let data: PlainValue
  let template: String
  let partials: [String: String]?
  let expected: String

  var testDescription: String { name }
}

extension SpecificationCase {
  /// The folder with the cases, which `Tests/mustache-spec` fetches.
  static let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]

  /// The cases of a module; none where there is no folder.
  static func cases(of module: String) -> [SpecificationCase] {
    struct Module: Decodable { let tests: [SpecificationCase] }
    guard let folder else { return [] }
    let file = URL(filePath: folder).appending(path: module + ".json")
    do {
      return try JSONDecoder().decode(Module.self, from: Data(contentsOf: file)).tests
    } catch {
      Issue.record("\(file.path()) cannot be read: \(error)")
      return []
    }
  }
}
