import Diagnostics
import OfferContent

/// Follows every link of the output in memory, before anything is written.
///
/// Every link inside the site resolves to a file, every `#part` to an id, no id stands twice, and
/// nothing is loaded from elsewhere: what holds here holds at any address and from a stick.
struct Crawl {
  /// What is wrong with the output.
  let report: Report

  /// The hashes of the ids of each file, in the order of the files.
  let ids: [[ByteHash]]

  /// Crawls files.
  ///
  /// - Parameters:
  ///   - files: all files of the output.
  ///   - faulty: the source files of which something wrong has been said: what is made of them would
  ///     only say it once more.
  ///   - recollection: what is known of files that were not made again; nothing is wrong with them.
  ///   - jobs: how many pages may be read at once.
  init(
    of files: [RenderedFile], passingOver faulty: Set<String> = [],
    recalling recollection: Recollection = .none, jobs: Int
  ) {
    let table = FileTable(files)
    let numbers = Array(files.indices)
    let scans = numbers.concurrentMap(jobs: jobs) { number in
      let file = files[number]
      guard file.known == nil else {
        return PageScan(ids: recollection.output(at: file.path)?.ids ?? [])
      }
      guard file.isPage else { return PageScan() }
      return file.bytes.withUnsafeBufferPointer {
        PageScanner.scan($0, number: number, in: table)
      }
    }
    ids = scans.map(\.ids)
    let missing = numbers.concurrentMap(jobs: jobs) { number in
      scans[number].references.filter { !scans[$0.file].ids.holds($0.anchor) }.map { reference in
        PageScan.Fault(
          kind: .missingAnchor,
          words: String(decoding: files[number].bytes[reference.href], as: UTF8.self))
      }
    }
    var faults = FaultList()
    for number in numbers where faulty.isDisjoint(with: files[number].sources) {
      for fault in scans[number].faults + missing[number]
      // A page that could not be made out has no address, and is linked to by its source file's path.
      where !faulty.contains(fault.words) {
        faults.add(fault, on: number)
      }
    }
    report = faults.report(on: files)
  }
}

extension RenderedFile {
  /// Whether it is a page.
  public var isPage: Bool { path.hasSuffix(".html") }
}

/// The faults of all pages, each kind and its words once: a slip in the header is on every page.
private struct FaultList {
  private var faults: [PageScan.Fault] = []

  private var pages: [PageScan.Fault: [Int]] = [:]

  mutating func add(_ fault: PageScan.Fault, on page: Int) {
    if pages[fault] == nil { faults.append(fault) }
    if pages[fault]?.last != page { pages[fault, default: []].append(page) }
  }

  func report(on files: [RenderedFile]) -> Report {
    Report(
      faults.map { fault in
        let numbers = pages[fault] ?? []
        let first = numbers.first.map { files[$0] }
        let pages = PagesAtFault(
          first: first?.path ?? "", sources: first?.sources ?? [], others: numbers.count - 1)
        return switch fault.kind {
        case .deadEnd: .deadEnd(fault.words, on: pages)
        case .missingAnchor: .missingAnchor(fault.words, on: pages)
        case .repeatedID: .repeatedID(fault.words, on: pages)
        case .inlineAttribute: .inlineAttribute(fault.words, on: pages)
        case .loadsFromElsewhere: .loadsFromElsewhere(fault.words, on: pages)
        case .refreshElsewhere: .refreshElsewhere(fault.words, on: pages)
        }
      })
  }
}
