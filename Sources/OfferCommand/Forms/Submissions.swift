import Glibc

/// What comes in on the standard input: submissions, one a line.
enum Submissions {
  /// Does something with many lines at a time, until there are no more.
  static func eachBatch(_ work: (LineBatches.Batch) throws(Stop) -> Void) throws(Stop) {
    var batches = LineBatches(of: STDIN_FILENO)
    while true {
      let batch: LineBatches.Batch?
      do throws(DiskFailure) {
        batch = try batches.next()
      } catch {
        throw Stop.disk(error)
      }
      guard let batch else { return }
      try work(batch)
    }
  }
}
