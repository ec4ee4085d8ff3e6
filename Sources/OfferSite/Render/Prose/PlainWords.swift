import Diagnostics
import OfferContent

extension Prose {
  /// The words alone, in one line, as search engines and the page's description want them.
  func plainWords(in offer: LocalOffer) -> String {
    var bytes: [UInt8] = []
    for event in events {
      switch event {
      case .text(let range), .code(let range): bytes.append(contentsOf: text[range])
      case .record(let index):
        let id = records[index].value
        let words = offer.amount(id)?.value.value ?? offer.term(id)?.term ?? offer.contact(id)?.name
        bytes.append(contentsOf: (words ?? id).utf8)
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .end(.paragraph), .end(.item):
        if bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      default: break
      }
    }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
