/// What people call a web address: its site, as nobody reads the rest on a phone.
enum WebAddress {
  /// The site of an https address, such as `derby.gov.uk`.
  static func site(of address: String) -> String {
    let site = address.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" }
    return String(site.hasPrefix("www.") ? site.dropFirst(4) : site)
  }
}
