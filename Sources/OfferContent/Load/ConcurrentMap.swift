import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Maps the elements in chunks on several threads; the order is kept.
  ///
  /// - Parameters:
  ///   - jobs: how many chunks may be worked on at once; 1 stays on this thread.
  ///   - transform: makes the new element; it may not depend on the others.
  /// - Returns: the new elements, in the order of the old.
  public func concurrentMap<Result: Sendable>(
    jobs: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    // More chunks than jobs, so that a job that got long pages does not keep the others waiting.
    let chunkCount = Swift.min(count, jobs * 8)
    guard jobs > 1, chunkCount > 1 else { return map(transform) }
    let size = (count + chunkCount - 1) / chunkCount
    let chunks = Mutex<[(start: Int, results: [Result])]>([])
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: Swift.min(jobs, chunkCount)) { _ in
      while true {
        let start = next.wrappingAdd(1, ordering: .relaxed).oldValue * size
        guard start < count else { return }
        let results = self[start..<Swift.min(start + size, count)].map(transform)
        chunks.withLock { $0.append((start, results)) }
      }
    }
    return chunks.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.results) }
  }
}
