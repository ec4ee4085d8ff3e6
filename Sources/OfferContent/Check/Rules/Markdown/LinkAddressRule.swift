import Diagnostics

extension Rule {
  static let linkAddress = Rule(
    "link-address", .error,
    "A link leads to https, http, mailto, tel or sms, or to a file below Content.",
    why: "Other addresses can run programs, end nowhere, or depend on where the site lies.")
}

extension Diagnostic {
  static func linkAddress(
    _ address: String, _ fault: LinkAddress.Fault, at location: SourceLocation
  ) -> Diagnostic {
    let (message, help) = fault.words(for: address)
    return Diagnostic(.linkAddress, message, at: location, help: help)
  }
}

extension LinkAddress.Fault {
  /// What is wrong with the address of a link, and what to do about it.
  fileprivate func words(for address: String) -> (message: String, help: String) {
    let name = address.quoted
    switch self {
    case .scheme(let scheme):
      return (
        "a link cannot begin with \("\(scheme):".quoted)",
        "begin it with 'https:', 'http:', 'mailto:', 'tel:' or 'sms:', or name a file"
      )
    case .onlyScheme("https"), .onlyScheme("http"):
      return ("the link \(name) names no site", "write 'https://' and the whole address behind it")
    case .onlyScheme(let scheme):
      return ("the link \(name) has nothing behind '\(scheme):'", "write the rest of the address")
    case .withoutScheme(let whole):
      return ("the link \(name) does not say what it leads to", "write \(whole.quoted)")
    case .otherSite:
      return ("the link \(name) begins with two slashes", "write \("https:\(address)".quoted)")
    case .builtPage:
      return ("the link \(name) leads to a built page", "name its file, which ends in '.md'")
    case .query:
      return (
        "the link \(name) has a query, which files do not have", "take out '?' and what follows it"
      )
    case .headingOfFile:
      return (
        "the link \(name) leads to a heading of a file that is not a page",
        "take out '#' and what follows it"
      )
    default: return commonWords(for: address, calling: "link")
    }
  }

  /// What is wrong with the address of a link or picture, and what to do about it.
  func commonWords(for address: String, calling noun: String) -> (message: String, help: String) {
    let name = address.quoted
    switch self {
    case .empty:
      return ("a \(noun) has no address", "write the address in '( )' behind the words")
    case .hiddenCharacter:
      return (
        "the address \(name) has a blank or a hidden character in it",
        "type it afresh without blanks; in a website's address, a blank is written '%20'"
      )
    case .backslash:
      return ("the address \(name) has a backslash in it", "write '/' instead of '\\'")
    case .record:
      return (
        "the address \(name) has '{{' in it, which is read in words only",
        "write the address in full"
      )
    case .percent:
      return ("the address \(name) has a '%' that spells nothing", "write '%25' where '%' is meant")
    case .absolute:
      return (
        "the address \(name) begins with '/', which depends on where the site lies",
        "write the way from this file, such as '../pages/about.md'"
      )
    case .leavesContent:
      return (
        "the address \(name) leads out of Content",
        "count the '../': each goes up one folder from the one this file is in"
      )
    default: return ("the address \(name) leads nowhere", "name a file below Content")
    }
  }
}
