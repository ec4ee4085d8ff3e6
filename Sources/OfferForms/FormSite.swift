/// Where a form is published, as far as its files say so.
public struct FormSite: Hashable, Sendable {
  /// The name of the council's folder: `derby`.
  public let council: String

  /// The council's whole name: `Derby City Council`.
  public let name: String

  /// The site's absolute https address without a final slash, where it is known.
  public let address: String?

  /// Names a site.
  public init(council: String, name: String, address: String?) {
    self.council = council
    self.name = name
    self.address = address
  }

  /// The absolute address of a file in a form's folder.
  ///
  /// Where the site has no address yet it is one that can never be anybody's (RFC 2606, section 2): what is
  /// compiled is an example then, and says so by it.
  public func address(of file: String, form: String) -> String {
    "\(address ?? "https://\(council).example")/forms/\(form)/\(file)"
  }
}
