import Diagnostics

extension Contact {
  init?(id: Located<String>, reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let name = fields.requiredWords("name", reporting: &report)
    let organisation = fields.words("organisation", reporting: &report)
    let purpose = fields.words("for", reporting: &report)
    let phone = fields.line("phone", as: .phone, reporting: &report)
    let text = fields.line("text", as: .phone, reporting: &report)
    let email = fields.line("email", as: .email, reporting: &report)
    let website = fields.line("website", as: .website, reporting: &report)
    let hours = fields.words("hours", reporting: &report)
    let address = fields.line("address", as: .words, reporting: &report)
    let checked = fields.requiredDay("checked", reporting: &report)
    let source = fields.source(reporting: &report)
    let toConfirm = fields.words("to-confirm", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let name, let checked else { return nil }
    self.init(
      id: id, name: name.value, organisation: organisation?.value, purpose: purpose?.value,
      phone: phone, text: text, email: email, website: website, hours: hours?.value,
      address: address, checked: checked, source: source, toConfirm: toConfirm)
  }
}

extension Fields {
  fileprivate enum LineKind {
    case phone, email, website, words
  }

  /// A way to reach somebody, or `to-confirm`.
  fileprivate mutating func line(
    _ key: String, as kind: LineKind, reporting report: inout Report
  ) -> Located<Contact.Line>? {
    guard let words = words(key, reporting: &report) else { return nil }
    guard words.value != "to-confirm" else { return Located(.toConfirm, at: words.location) }
    switch kind {
    case .phone where !Fields.isPhone(words.value):
      report.add(.wrongPhone(words.value, key: key, at: words.location))
    case .email where !Fields.isEmail(words.value):
      report.add(.wrongEmail(words.value, at: words.location))
    case .website where !WebAddress.isWhole(words.value):
      report.add(.wrongAddress(words.value, key: key, at: words.location))
    default:
      return Located(.known(words.value), at: words.location)
    }
    return nil
  }

  /// Digits and spaces, with a plus sign at most before them; short codes such as 116 123 count.
  private static func isPhone(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "+") }
    return digits.count { $0 != UInt8(ascii: " ") } >= 3
      && digits.allSatisfy { $0 == UInt8(ascii: " ") || (0x30...0x39).contains($0) }
  }

  private static func isEmail(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
      && !text.contains(" ") && !text.contains("<") && !text.contains("\"")
  }
}
