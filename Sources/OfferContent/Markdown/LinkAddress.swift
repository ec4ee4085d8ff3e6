/// The address of a link or picture as libcmark hands it over, held to what pages may link to.
struct LinkAddress {
  /// What keeps an address from being one.
  enum Fault: Error, Hashable {
    /// There is nothing.
    case empty

    /// It has a blank, or a character that nobody sees, also behind `%`.
    case hiddenCharacter

    /// It has a backslash, which browsers take for a slash.
    case backslash

    /// It has `{{`, which is read in words only.
    case record

    /// It has a `%` without two hexadecimal digits behind it, or one that spells no text.
    case percent

    /// It begins with a scheme that pages do not link to.
    case scheme(String)

    /// It has a scheme and nothing behind it.
    case onlyScheme(String)

    /// It is an address that lacks its scheme.
    case withoutScheme(String)

    /// It begins with `//`, and so means another site.
    case otherSite

    /// It begins with `/`, and so depends on where the site lies.
    case absolute

    /// It leads out of `Content`.
    case leavesContent

    /// It has a query string.
    case query

    /// It names the page that a file becomes, not the file.
    case builtPage

    /// It names a heading of a file that is not a page.
    case headingOfFile
  }

  private let bytes: [UInt8]
  private let folder: ArraySlice<UInt8>

  /// - Parameters:
  ///   - address: the address.
  ///   - folder: the path of the folder of the file it is written in.
  init(_ address: some Collection<UInt8>, in folder: ArraySlice<UInt8>) {
    self.folder = folder
    bytes = Array(address)
  }

  /// Where a link leads.
  var target: Result<Prose.LinkTarget, Fault> {
    if let fault = fault { return .failure(fault) }
    if let scheme = scheme { return external(scheme) }
    let hash = bytes.firstIndex(of: ASCII.hash) ?? bytes.endIndex
    let fragment = bytes[hash...].dropFirst()
    let anchor = fragment.isEmpty ? nil : Self.text(Self.decoded(fragment))
    guard hash > 0 else { return anchor.map { .success(.anchor($0)) } ?? .failure(.empty) }
    return path(bytes[..<hash]).flatMap { path in
      let name = String(decoding: path, as: UTF8.self)
      if path.ends(with: ".md") { return .success(.page(path: name, anchor: anchor)) }
      if path.ends(with: ".html") || path.ends(with: ".htm") { return .failure(.builtPage) }
      return anchor == nil ? .success(.file(path: name)) : .failure(.headingOfFile)
    }
  }

  /// The file of a picture, as a path from the site's folder.
  var picture: Result<String, Fault> {
    if let fault = fault { return .failure(fault) }
    if let scheme = scheme { return .failure(.scheme(scheme)) }
    return path(bytes[...]).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension LinkAddress {
  /// What is wrong whatever the address leads to.
  private var fault: Fault? {
    guard !bytes.isEmpty else { return .empty }
    var previous: UInt8 = 0
    var needsLook = false
    for byte in bytes {
      if byte <= ASCII.space || byte == 0x7F { return .hiddenCharacter }
      if byte == ASCII.openBrace, previous == byte { return .record }
      needsLook = needsLook || byte >= 0x80 || byte == ASCII.backslash || byte == ASCII.percent
      previous = byte
    }
    return needsLook ? hiddenFault : nil
  }

  /// What is wrong with an address of more than plain characters.
  private var hiddenFault: Fault? {
    if Self.hasHiddenCharacter(String(decoding: bytes, as: UTF8.self)) { return .hiddenCharacter }
    if bytes.contains(ASCII.backslash) { return .backslash }
    let decoded = Self.decoded(bytes[...])
    guard Self.text(decoded) != nil else { return .percent }
    let isMessage = scheme == "mailto" || scheme == "sms"
    let hides = decoded.contains { byte in
      byte < ASCII.space
        && !(isMessage && (byte == ASCII.newline || byte == ASCII.carriageReturn)) || byte == 0x7F
    }
    return hides ? .hiddenCharacter : nil
  }

  /// What stands before the first colon where it can be a scheme, in small letters.
  private var scheme: String? {
    guard bytes[0].isLetter, let colon = bytes.firstIndex(of: ASCII.colon),
      bytes[..<colon].allSatisfy({
        $0.isLetter || $0.isDigit || $0 == ASCII.dot || $0 == ASCII.hyphen
          || $0 == UInt8(ascii: "+")
      }), !bytes.starts(with: "www.".utf8)
    else { return nil }
    return String(decoding: bytes[..<colon].map(\.lowercased), as: UTF8.self)
  }

  private func external(_ scheme: String) -> Result<Prose.LinkTarget, Fault> {
    let rest = bytes.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "https", "http":
      let slashes = rest.prefix { $0 == ASCII.slash }.count
      let first = rest.dropFirst(2).first
      guard slashes == 2, let first, first != ASCII.hash, first != UInt8(ascii: "?") else {
        return .failure(.onlyScheme(scheme))
      }
    case "mailto", "tel", "sms":
      guard !rest.isEmpty else { return .failure(.onlyScheme(scheme)) }
    default: return .failure(.scheme(scheme))
    }
    return .success(.external(String(decoding: bytes, as: UTF8.self)))
  }

  /// The path from the site's folder that a relative address means.
  private func path(_ relative: ArraySlice<UInt8>) -> Result<[UInt8], Fault> {
    if relative.first == ASCII.slash {
      return .failure(relative.dropFirst().first == ASCII.slash ? .otherSite : .absolute)
    }
    if let whole = Self.withScheme(relative) { return .failure(.withoutScheme(whole)) }
    if relative.contains(UInt8(ascii: "?")) { return .failure(.query) }
    let decoded = Self.decoded(relative)
    if decoded.contains(ASCII.backslash) { return .failure(.backslash) }
    if let colon = decoded.firstIndex(of: ASCII.colon) {
      return .failure(.scheme(Self.text(decoded[..<colon]) ?? ""))
    }
    guard let path = joined(decoded), path.starts(with: "Content/".utf8) else {
      return .failure(.leavesContent)
    }
    return .success(path)
  }

  /// The folder and a way from it; nil where that goes up further than there are folders.
  private func joined(_ way: ArraySlice<UInt8>) -> [UInt8]? {
    var path = Array(folder)
    path.reserveCapacity(folder.count + way.count + 1)
    var start = way.startIndex
    while start < way.endIndex {
      let end = way[start...].firstIndex(of: ASCII.slash) ?? way.endIndex
      let isDots = end - start <= 2 && way[start..<end].allSatisfy { $0 == ASCII.dot }
      if !isDots {
        path.append(ASCII.slash)
        path += way[start..<end]
      } else if end - start == 2 {
        guard !path.isEmpty else { return nil }
        path.removeSubrange((path.lastIndex(of: ASCII.slash) ?? 0)...)
      }
      start = end + 1
    }
    return path
  }
}

extension LinkAddress {
  /// What somebody meant who typed a site's name, a mailbox or a telephone number without a scheme.
  private static func withScheme(_ relative: ArraySlice<UInt8>) -> String? {
    let first = relative.prefix { $0 != ASCII.slash }
    let isNumber =
      relative.count > 2 && relative.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "+") }
    let isMailbox = first.count == relative.count && first.contains(UInt8(ascii: "@"))
    let scheme = isNumber ? "tel:" : isMailbox ? "mailto:" : isSite(first) ? "https://" : nil
    return scheme.map { $0 + String(decoding: relative, as: UTF8.self) }
  }

  private static func isSite(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.first != ASCII.dot, name.contains(ASCII.dot) else { return false }
    return name.starts(with: "www.".utf8)
      || name.ends(with: ".uk") || name.ends(with: ".com") || name.ends(with: ".org")
      || name.ends(with: ".net") || name.ends(with: ".info")
  }

  /// Bytes with each `%` and its two digits replaced by the byte they spell; no text at all where one
  /// has no digits.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(ASCII.percent) else { return bytes }
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == ASCII.percent {
        guard index + 2 < bytes.endIndex, let high = bytes[index + 1].hexadecimalValue,
          let low = bytes[index + 2].hexadecimalValue
        else { return [0xFF] }
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded[...]
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    String(validating: bytes, as: UTF8.self)
  }

  private static func hasHiddenCharacter(_ address: String) -> Bool {
    address.unicodeScalars.contains { scalar in
      guard scalar.value > 0x7E else { return scalar.value <= 0x20 }
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
      default: return false
      }
    }
  }
}

extension BidirectionalCollection<UInt8> {
  fileprivate func ends(with ending: StaticString) -> Bool {
    suffix(ending.utf8CodeUnitCount).elementsEqual(
      UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
  }
}
