import Diagnostics
import OfferContent
import OfferTemplates

/// Somebody to call, write to or visit.
struct ContactView: View {
  /// The id by which links find it; empty but on the page of all contacts.
  let anchor: String
  let name: String
  let organisation: String
  let purpose: String
  let lines: [ContactLineView]
  let hours: String

  /// What of it is not confirmed yet, as a sentence.
  let unconfirmed: String

  /// Whom to call until it is.
  let helpline: HelplineView?
  let checked: String

  /// The day by which it had to be checked again, where that is over.
  let wasDue: String

  static let fields: [Field<ContactView>] = [
    .text("anchor") { $0.anchor },
    .text("name") { $0.name },
    .text("organisation") { $0.organisation },
    .text("purpose") { $0.purpose },
    .flag("hasLines") { !$0.lines.isEmpty },
    .list("lines") { $0.lines },
    .text("hours") { $0.hours },
    .text("unconfirmed") { $0.unconfirmed },
    .view("helpline") { $0.helpline },
    .text("checked") { $0.checked },
    .text("wasDue") { $0.wasDue },
  ]
}

extension ContactView {
  init(_ contact: Contact, of offer: LocalOffer, anchor: String = "") {
    self.anchor = anchor
    name = contact.name
    organisation = contact.organisation ?? ""
    purpose = contact.purpose ?? ""
    lines = contact.knownLines
    hours = contact.hours ?? ""
    unconfirmed = contact.unconfirmedWords
    // The page of all contacts shows every helpline anyway.
    helpline =
      contact.knownPhone == nil && contact.waitsForConfirmation && anchor.isEmpty
      ? HelplineView(standingInFor: contact, of: offer) : nil
    checked = contact.checked.value.written
    let reviewBy = offer.reviewBy(of: contact)
    wasDue = offer.isOverdue(reviewBy) ? reviewBy.written : ""
  }
}

extension Contact {
  /// The telephone number, where it is known.
  var knownPhone: String? {
    guard case .known(let number) = phone?.value else { return nil }
    return number
  }

  fileprivate var knownLines: [ContactLineView] {
    var lines: [ContactLineView] = []
    func add(
      _ label: String, _ line: Located<Line>?, isNumber: Bool = false, _ link: (String) -> String
    ) {
      guard case .known(let text) = line?.value else { return }
      lines.append(
        ContactLineView(label: label, text: text, href: link(text), isNumber: isNumber))
    }
    add("Phone", phone, isNumber: true, Telephone.link)
    add("Text", text, isNumber: true, Telephone.textLink)
    add("Email", email) { "mailto:" + $0 }
    if case .known(let address) = website?.value {
      let site = WebAddress.site(of: address)
      lines.append(ContactLineView(label: "Website", text: site, href: address, isNumber: false))
    }
    add("Address", address) { _ in "" }
    return lines
  }

  /// One sentence that names every line that waits to be confirmed, and what else does.
  fileprivate var unconfirmedWords: String {
    let lines: [(name: String, line: Located<Line>?)] = [
      ("number", phone), ("text number", text), ("email", email), ("website", website),
      ("address", address),
    ]
    let names = lines.filter { $0.line?.value == .toConfirm }.map(\.name)
    var words = ""
    if let last = names.last {
      let others = names.dropLast().joined(separator: ", ")
      words =
        others.isEmpty
        ? "The \(last) is not confirmed yet."
        : "The \(others) and \(last) are not confirmed yet."
    }
    guard let toConfirm = toConfirm?.value else { return words }
    return words.isEmpty ? toConfirm : words + " " + toConfirm
  }
}
