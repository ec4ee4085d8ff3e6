import Diagnostics

extension Rule {
  static let movedFromShape = Rule(
    "moved-from-shape", .error,
    "An address in 'moved-from' is a page's address below the council's site.",
    why: "Somebody who kept the old address must be led to the page where it stands now.")
}

extension Diagnostic {
  static func movedFromShape(_ address: Located<String>) -> Diagnostic {
    Diagnostic(
      .movedFromShape, "'\(address.value)' is not the address of a page", at: address.location,
      help: "write the old address as in 'entitlements/old-name.html', without the site's own name")
  }
}
