import Diagnostics
import OfferContent

extension ProseWriter {
  func start(_ link: Prose.Link, walk: inout Walk, into bytes: inout [UInt8]) {
    guard !walk.isInsideLink, style != .insideLink, leadsSomewhere(link.target) else { return }
    walk.isInsideLink = true
    bytes.append(html: "<a href=\"")
    write(link.target, into: &bytes)
    bytes.append(html: "\">")
  }

  func endLink(walk: inout Walk, into bytes: inout [UInt8]) {
    guard walk.isInsideLink, style != .insideLink else { return }
    walk.isInsideLink = false
    bytes.append(html: "</a>")
  }

  /// Writes `{{id}}`: a sum as its value, a word as a link to its meaning, a contact as its name and
  /// number.
  func write(record id: String, isInsideLink: Bool, into bytes: inout [UInt8]) {
    if let amount = plan.offer.amount(id) {
      bytes.append(escaping: amount.value.value)
    } else if let term = plan.offer.term(id) {
      write(term.term, linkTo: .words, anchor: term.id.value, unless: isInsideLink, into: &bytes)
    } else if let contact = plan.offer.contact(id) {
      write(contact, isInsideLink: isInsideLink, into: &bytes)
    } else {
      bytes.append(escaping: id)
    }
  }
}

extension ProseWriter {
  private func write(_ target: Prose.LinkTarget, into bytes: inout [UInt8]) {
    switch target {
    case .external(let address): bytes.append(escaping: address)
    case .anchor(let anchor):
      bytes.append(UInt8(ascii: "#"))
      bytes.append(escaping: anchorPrefix)
      bytes.append(escaping: anchor)
    case .page(let path, let anchor):
      guard let target = plan.target(ofSource: path) else { return bytes.append(escaping: path) }
      page.write(
        linkTo: target.address, anchor: anchor.map { target.anchorPrefix + $0 }, into: &bytes)
    case .file(let path):
      guard let address = address(ofFile: path) else { return bytes.append(escaping: path) }
      page.write(linkTo: address, into: &bytes)
    }
  }

  /// Whether a link is one: the words of a national page that lead to a form which this council does not
  /// offer are words only.
  private func leadsSomewhere(_ target: Prose.LinkTarget) -> Bool {
    if case .file(let path) = target { address(ofFile: path) != nil } else { true }
  }

  /// Where a file that is no page is: a picture by itself, a form as its page.
  private func address(ofFile path: String) -> PageAddress? {
    plan.images[path] ?? plan.target(ofSource: path)?.address
  }

  private func write(
    _ words: String, linkTo address: PageAddress, anchor: String, unless isInsideLink: Bool,
    into bytes: inout [UInt8]
  ) {
    guard !isInsideLink else { return bytes.append(escaping: words) }
    bytes.append(html: "<a href=\"")
    page.write(linkTo: address, anchor: anchor, into: &bytes)
    bytes.append(html: "\">")
    bytes.append(escaping: words)
    bytes.append(html: "</a>")
  }

  private func write(_ contact: Contact, isInsideLink: Bool, into bytes: inout [UInt8]) {
    guard case .known(let number) = contact.phone?.value else {
      return write(
        contact.name, linkTo: .contacts, anchor: contact.id.value, unless: isInsideLink,
        into: &bytes)
    }
    bytes.append(escaping: contact.name)
    bytes.append(html: " (")
    if isInsideLink {
      bytes.append(escaping: number)
    } else {
      bytes.append(html: "<a href=\"")
      bytes.append(escaping: Telephone.link(to: number))
      bytes.append(html: "\">")
      bytes.append(escaping: number)
      bytes.append(html: "</a>")
    }
    bytes.append(html: ")")
  }
}
