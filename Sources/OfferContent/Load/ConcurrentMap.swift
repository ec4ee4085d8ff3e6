import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Transforms every element, several at once; the order stays.
  ///
  /// - Parameters:
  ///   - jobs: how many elements may be worked on at once; it never changes the result.
  ///   - transform: makes the new element of an old one.
  /// - Returns: the new elements, in the order of the old ones.
  public func concurrentMap<Result: Sendable>(
    jobs: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    concurrentMap(jobs: jobs, inChunks: { $0.map(transform) })
  }

  /// Transforms the elements in chunks of neighbours, several chunks at once; the order stays.
  ///
  /// Whoever needs a buffer makes one for each chunk, not for each element. Where the chunks lie is
  /// not promised, so what is made of an element must not depend on its neighbours.
  ///
  /// - Parameters:
  ///   - jobs: how many chunks may be worked on at once; it never changes the result.
  ///   - transform: makes the new elements of the old ones of a chunk.
  /// - Returns: the new elements, in the order of the chunks.
  public func concurrentMap<Result: Sendable>(
    jobs: Int, inChunks transform: @Sendable (ArraySlice<Element>) -> [Result]
  ) -> [Result] {
    guard jobs > 1, count > 1 else { return transform(self[...]) }
    // Several chunks for each job, so that a slow one does not keep the others waiting.
    let size = Swift.max(1, count / (jobs * 8))
    let chunkCount = (count + size - 1) / size
    let work = Mutex(Work<Result>(chunkCount: chunkCount))
    DispatchQueue.concurrentPerform(iterations: Swift.min(jobs, chunkCount)) { _ in
      var done: (chunk: Int, results: [Result])?
      while true {
        let chunk = work.withLock { $0.next(after: done) }
        guard chunk < chunkCount else { return }
        done = (chunk, transform(self[chunk * size..<Swift.min(count, (chunk + 1) * size)]))
      }
    }
    return work.withLock { $0.joined(count: count) }
  }
}

/// What the jobs share: which chunk is next, and what the chunks have become.
private struct Work<Result: Sendable> {
  var nextChunk = 0
  var results: [[Result]]

  init(chunkCount: Int) {
    results = Array(repeating: [], count: chunkCount)
  }

  /// Hands in a chunk that is done and takes the next one, under one lock.
  mutating func next(after done: (chunk: Int, results: [Result])?) -> Int {
    if let done { results[done.chunk] = done.results }
    nextChunk += 1
    return nextChunk - 1
  }

  /// All that the chunks have become.
  ///
  /// A chunk is appended in one piece: the library's own `joined` asks for one element after another, and
  /// took longer than the work that some loops share out.
  func joined(count: Int) -> [Result] {
    var all: [Result] = []
    all.reserveCapacity(count)
    for chunk in results { all.append(contentsOf: chunk) }
    return all
  }
}
