import Diagnostics
public import OfferContent

/// Where a form is published, as far as its files say so.
public struct FormSite: Hashable, Sendable {
  /// The name of the council's folder: `derby`.
  public let council: String

  /// The council's whole name: `Derby City Council`.
  public let name: String

  /// The site's absolute https address without a final slash, where it is known.
  public let address: String?

  /// The absolute https address below which its forms are received, without a final slash; nil where nothing
  /// receives them.
  public let endpoint: String?

  /// Names a site.
  public init(council: String, name: String, address: String?, endpoint: String? = nil) {
    self.council = council
    self.name = name
    self.address = address
    self.endpoint = endpoint
  }

  /// The site of an offer.
  public init(of offer: LocalOffer) {
    let endpoint = offer.council.forms.endpoint?.value
    self.init(
      council: offer.council.id, name: offer.council.name, address: offer.council.address?.value,
      endpoint: endpoint.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 })
  }

  /// The absolute address of a file in a form's folder.
  ///
  /// Where the site has no address yet it is one that can never be anybody's (RFC 2606, section 2): what is
  /// compiled is an example then, and says so by it.
  public func address(of file: String, form: String) -> String {
    "\(address ?? "https://\(council).example")/forms/\(form)/\(file)"
  }
}
