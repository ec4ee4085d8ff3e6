public import Diagnostics

/// The content as it was written: every file of every layer read once, not yet believed.
public struct Draft: Sendable {
  /// The councils that have a folder with a `council.yaml`, in alphabetical order.
  public let councils: [String]

  /// Reads every file below `Content`.
  ///
  /// - Parameters:
  ///   - sources: the site's files.
  ///   - jobs: how many files may be read at once.
  public init(loading sources: SourceTree, jobs: Int) {
    councils = []
  }

  /// What was found wrong while reading the layers that a council's offer is made of.
  public func report(for council: String) -> Report {
    Report()
  }
}
