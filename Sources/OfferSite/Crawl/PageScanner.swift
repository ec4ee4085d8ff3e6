/// Reads one page as a browser would, and notes what leads nowhere.
struct PageScanner {
  /// A name on the page: its hash, and where it stands.
  private typealias Place = (hash: ByteHash, range: Range<Int>)

  /// What is known of the element whose attributes are being read.
  private struct Element {
    let start: Int
    var isRefresh = false
    var content: Range<Int>?
    var isCanonical = false

    /// An address of another site in a `link` element.
    var elsewhere: Range<Int>?
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let number: Int
  private let files: FileTable
  private var scan = PageScan()
  private var ids: [Place] = []
  private var ownAnchors: [Place] = []
  private var element = Element(start: 0)

  /// Scans the bytes of the file with a number.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, number: Int, in files: FileTable
  ) -> PageScan {
    var scanner = PageScanner(bytes: bytes, number: number, files: files)
    scanner.read()
    return scanner.scan
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, number: Int, files: FileTable) {
    self.bytes = bytes
    self.number = number
    self.files = files
  }
}

extension PageScanner {
  private mutating func read() {
    var scanner = AttributeScanner(bytes)
    while let attribute = scanner.next() {
      if attribute.element.lowerBound != element.start {
        finishElement()
        element = Element(start: attribute.element.lowerBound)
      }
      read(attribute)
    }
    finishElement()
    finishPage()
  }

  private mutating func read(_ attribute: AttributeScanner.Attribute) {
    let value = attribute.value
    switch attribute.name {
    case .id: ids.append((hash(of: value), value))
    case .labelledBy: ownAnchors.append((hash(of: value), value))
    case .href where !leadsElsewhere(value): follow(value)
    case .href: if holds("link", attribute.element) { element.elsewhere = value }
    case .src where leadsElsewhere(value): add(.loadsFromElsewhere, value)
    case .src: follow(value)
    case .inline: add(.inlineAttribute, attribute.nameRange)
    case .rel: element.isCanonical = holds("canonical", value)
    case .httpEquiv: element.isRefresh = holds("refresh", value)
    case .content: element.content = value
    }
  }

  /// Looks up a link inside the site.
  private mutating func follow(_ href: Range<Int>) {
    let mark = bytes.firstIndex(of: UInt8(ascii: "#"), in: href)
    let anchor = mark < href.upperBound ? mark + 1..<href.upperBound : nil
    if let anchor, mark == href.lowerBound {
      return ownAnchors.append((hash(of: anchor), href))
    }
    guard mark > href.lowerBound else { return add(.deadEnd, href) }
    let path = UnsafeBufferPointer(rebasing: bytes[href.lowerBound..<mark])
    guard let file = files.file(linkedBy: path, from: number) else { return add(.deadEnd, href) }
    guard let anchor else { return }
    if file == number {
      ownAnchors.append((hash(of: anchor), href))
    } else {
      scan.references.append(
        PageScan.Reference(file: file, anchor: hash(of: anchor), href: href))
    }
  }

  private mutating func finishElement() {
    if let address = element.elsewhere, !element.isCanonical { add(.loadsFromElsewhere, address) }
    guard element.isRefresh, let content = element.content else { return }
    let mark = bytes.firstIndex(of: UInt8(ascii: "="), in: content)
    guard mark < content.upperBound, !leadsElsewhere(mark + 1..<content.upperBound) else {
      return add(.refreshElsewhere, content)
    }
    follow(mark + 1..<content.upperBound)
  }

  private mutating func finishPage() {
    ids.sort { $0.hash < $1.hash }
    for (one, next) in zip(ids, ids.dropFirst()) where one.hash == next.hash {
      add(.repeatedID, next.range)
    }
    scan.ids = ids.map(\.hash)
    for anchor in ownAnchors where !scan.ids.holds(anchor.hash) {
      add(.missingAnchor, anchor.range)
    }
  }
}

extension PageScanner {
  /// Whether an address is that of another site, a telephone or a mailbox: a colon, or two slashes,
  /// stand before anything else that could part it.
  private func leadsElsewhere(_ address: Range<Int>) -> Bool {
    if address.count > 1, bytes[address.lowerBound] == UInt8(ascii: "/") {
      return bytes[address.lowerBound + 1] == UInt8(ascii: "/")
    }
    for place in address {
      switch bytes[place] {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "."): return false
      default: continue
      }
    }
    return false
  }

  private mutating func add(_ kind: PageScan.Fault.Kind, _ range: Range<Int>) {
    let words = String(decoding: bytes[range], as: UTF8.self)
    scan.faults.append(PageScan.Fault(kind: kind, words: words))
  }

  private func hash(of range: Range<Int>) -> ByteHash {
    var hash = ByteHash()
    for place in range { hash.feed(bytes[place]) }
    return hash
  }

  private func holds(_ word: StaticString, _ range: Range<Int>) -> Bool {
    word.withUTF8Buffer { bytes[range].elementsEqual($0) }
  }
}

extension [ByteHash] {
  /// Whether a list in rising order holds a hash.
  func holds(_ hash: ByteHash) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == hash
  }
}
