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
  private let address: String
  private let folder: [Substring]

  /// - Parameters:
  ///   - address: the address.
  ///   - path: the path of the file it is written in.
  init(_ address: String, in path: String) {
    self.address = address
    bytes = Array(address.utf8)
    folder = path.split(separator: "/").dropLast()
  }

  /// Where a link leads.
  var target: Result<Prose.LinkTarget, Fault> {
    if let fault = fault { return .failure(fault) }
    if let scheme = scheme { return external(scheme) }
    let parts = bytes.split(separator: ASCII.hash, maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? Self.decoded(parts[1]).flatMap { $0.isEmpty ? nil : $0 } : nil
    guard !parts[0].isEmpty else {
      return anchor.map { .success(.anchor($0)) } ?? .failure(.empty)
    }
    return path(parts[0]).flatMap { path in
      if path.hasSuffix(".md") { return .success(.page(path: path, anchor: anchor)) }
      if path.hasSuffix(".html") || path.hasSuffix(".htm") { return .failure(.builtPage) }
      return anchor == nil ? .success(.file(path: path)) : .failure(.headingOfFile)
    }
  }

  /// The file of a picture, as a path from the site's folder.
  var picture: Result<String, Fault> {
    if let fault = fault { return .failure(fault) }
    if let scheme = scheme { return .failure(.scheme(scheme)) }
    return path(bytes[...])
  }
}

extension LinkAddress {
  /// What is wrong whatever the address leads to.
  private var fault: Fault? {
    guard !bytes.isEmpty else { return .empty }
    guard !Self.hasHiddenCharacter(address) else { return .hiddenCharacter }
    guard !address.contains("{{") else { return .record }
    guard !bytes.contains(ASCII.backslash) else { return .backslash }
    guard bytes.contains(ASCII.percent) else { return nil }
    guard let decoded = Self.decoded(bytes[...]) else { return .percent }
    let isMessage = scheme == "mailto" || scheme == "sms"
    let hides = decoded.unicodeScalars.contains { scalar in
      scalar.value < 0x20 && !(isMessage && (scalar == "\n" || scalar == "\r"))
        || scalar.value == 0x7F
    }
    return hides ? .hiddenCharacter : nil
  }

  /// What stands before the first colon where it can be a scheme, in small letters.
  private var scheme: String? {
    guard let colon = bytes.firstIndex(of: ASCII.colon), colon > 0, bytes[0].isLetter,
      !address.hasPrefix("www."),
      bytes[..<colon].allSatisfy({
        $0.isLetter || $0.isDigit || $0 == ASCII.dot || $0 == ASCII.hyphen
          || $0 == UInt8(ascii: "+")
      })
    else { return nil }
    return String(decoding: bytes[..<colon].map(\.lowercased), as: UTF8.self)
  }

  private func external(_ scheme: String) -> Result<Prose.LinkTarget, Fault> {
    let rest = bytes.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "https", "http":
      let host = rest.dropFirst(2).prefix {
        $0 != ASCII.slash && $0 != ASCII.hash && $0 != UInt8(ascii: "?")
      }
      guard rest.starts(with: [ASCII.slash, ASCII.slash]), !host.isEmpty else {
        return .failure(.onlyScheme(scheme))
      }
    case "mailto", "tel", "sms":
      guard !rest.isEmpty else { return .failure(.onlyScheme(scheme)) }
    default: return .failure(.scheme(scheme))
    }
    return .success(.external(address))
  }

  /// The path from the site's folder that a relative address means.
  private func path(_ relative: ArraySlice<UInt8>) -> Result<String, Fault> {
    if relative.starts(with: [ASCII.slash, ASCII.slash]) { return .failure(.otherSite) }
    if relative.first == ASCII.slash { return .failure(.absolute) }
    if let whole = Self.withScheme(relative) { return .failure(.withoutScheme(whole)) }
    if relative.contains(UInt8(ascii: "?")) { return .failure(.query) }
    guard let decoded = Self.decoded(relative) else { return .failure(.percent) }
    if decoded.utf8.contains(ASCII.backslash) { return .failure(.backslash) }
    if let colon = decoded.firstIndex(of: ":") {
      return .failure(.scheme(String(decoded[..<colon])))
    }
    var parts = folder
    for part in decoded.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return .failure(.leavesContent)
      }
    }
    guard parts.first == "Content", parts.count > 1 else { return .failure(.leavesContent) }
    return .success(parts.joined(separator: "/"))
  }
}

extension LinkAddress {
  /// What somebody meant who typed a site's name, a mailbox or a telephone number without a scheme.
  private static func withScheme(_ relative: ArraySlice<UInt8>) -> String? {
    let whole = String(decoding: relative, as: UTF8.self)
    let first = String(whole.prefix { $0 != "/" })
    let ends = [".uk", ".com", ".org", ".net", ".info"]
    if first.hasPrefix("www.") || ends.contains(where: first.hasSuffix) && !first.contains("@") {
      return "https://" + whole
    }
    if first.contains("@"), first == whole { return "mailto:" + whole }
    let isNumber =
      relative.count > 2 && relative.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "+") }
    return isNumber ? "tel:" + whole : nil
  }

  /// Bytes with each `%` and its two digits replaced by the byte they spell; nil where they spell no
  /// text.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == ASCII.percent {
        guard index + 2 < bytes.endIndex, let high = bytes[index + 1].hexadecimalValue,
          let low = bytes[index + 2].hexadecimalValue
        else { return nil }
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self)
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
