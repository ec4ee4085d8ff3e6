import Diagnostics
import OfferContent

extension SourceTree {
  /// The councils that were asked for, each once; all of them where none is named.
  func councils(askedFor names: [String]) throws(Stop) -> [String] {
    let known = councils
    guard !known.isEmpty else {
      throw Stop.wrongUse(
        "there is no council in Content",
        help: "make a folder with the council's name there, and a council.yaml in it")
    }
    var asked: [String] = []
    for name in names.isEmpty ? known : names where !asked.contains(name) {
      guard known.contains(name) else {
        throw Stop.wrongUse(
          "there is no council '\(name)': no file Content/\(name)/council.yaml",
          help: NearestName.help(for: name, among: known, calling: "council"))
      }
      asked.append(name)
    }
    return asked
  }
}
