import Diagnostics
import OfferContent
import OfferTemplates

extension ProseWriter {
  /// One line of Markdown.
  func inline(_ prose: Prose?) -> HTML {
    guard let prose else { return HTML() }
    var writer = self
    writer.style = .inline
    return writer.html(prose)
  }

  /// What a cell says, or whom to ask where nobody has confirmed it.
  func cell<Value>(_ value: Located<Known<Value>>, as html: (Value) -> HTML) -> HTML {
    value.value.value.map(html) ?? askAdviser
  }

  /// "Ask your personal adviser", with a link to whom to ask.
  var askAdviser: HTML {
    let words = "Ask your personal adviser"
    guard let contact = plan.offer.contact("ask") else { return HTML(escaping: words) }
    return link(words, to: .contacts, anchor: contact.id.value)
  }

  /// A partner service by the name of its file, with a link to its page; other words as they are.
  func service(_ name: String) -> HTML {
    guard let number = plan.offer.partnerServices.firstIndex(where: { $0.page.slug == name }) else {
      return HTML(escaping: name)
    }
    return link(
      plan.offer.partnerServices[number].page.title.value,
      to: plan.written.partnerServices[number])
  }

  /// Words that lead to a page.
  func link(_ words: String, to address: PageAddress, anchor: String? = nil) -> HTML {
    guard style != .insideLink else { return HTML(escaping: words) }
    var bytes: [UInt8] = []
    bytes.append(html: "<a href=\"")
    page.write(linkTo: address, anchor: anchor, into: &bytes)
    bytes.append(html: "\">")
    bytes.append(escaping: words)
    bytes.append(html: "</a>")
    return HTML(bytes: bytes)
  }
}
