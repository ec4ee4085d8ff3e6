import Diagnostics
import OfferContent

extension LocalOffer {
  /// Words alone, with sums, words and contacts in the place of their names.
  func plainText(_ prose: Prose) -> String {
    String(decoding: plainBytes(prose), as: UTF8.self)
  }

  /// The same words in UTF-8.
  func plainBytes(_ prose: Prose) -> [UInt8] {
    prose.plainBytes { id in
      amount(id)?.value.value ?? term(id)?.term ?? contact(id)?.name
    }
  }

  /// What is not confirmed about the sums that some words name, a sentence each.
  func toConfirm(of texts: [Prose?]) -> [String] {
    var used = AmountsUsed()
    for text in texts { if let text { used.add(text, in: self) } }
    return used.toConfirm
  }
}

extension JSONWriter {
  /// Adds a day as `2026-11-21`, or nothing.
  mutating func add(_ name: StaticString, _ day: Day?) { add(name, day?.description) }

  /// Adds the first and the last age, the last one null where there is none; null for any age.
  mutating func add(_ name: StaticString, ages: ClosedRange<Int>?) {
    guard let ages else { return addNull(name) }
    addObject(name) {
      $0.add("from", ages.lowerBound)
      $0.add("to", ages.upperBound >= 99 ? nil as Int? : ages.upperBound)
    }
  }

  /// Adds an array, whose elements are written one by one.
  mutating func add<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    begin(name)
    array { json in
      for element in elements {
        json.beginElement()
        write(&json, element)
      }
    }
  }

  mutating func write(_ source: Source) {
    object {
      $0.add("title", source.title)
      $0.add("section", source.section)
      $0.add("url", source.url?.value)
      $0.add("checked", source.checked.value)
      $0.add("certainty", source.certainty.rawValue)
    }
  }

  mutating func write(_ amount: Amount) {
    object {
      $0.add("id", amount.id.value)
      $0.add("title", amount.title)
      $0.add("value", amount.value.value)
      $0.add("pence", amount.pence)
      $0.add("minimum", amount.isMinimum)
      $0.add("as-of", amount.asOf)
      $0.add("review-by", amount.reviewBy.value)
      $0.begin("source")
      $0.write(amount.source)
      $0.add("to-confirm", amount.toConfirm?.value)
    }
  }

  mutating func write(_ contact: Contact) {
    var waiting: [String] = []
    object { json in
      json.add("id", contact.id.value)
      json.add("name", contact.name)
      json.add("organisation", contact.organisation)
      json.add("for", contact.purpose)
      for (name, line) in contact.lines {
        if case .known(let words) = line { json.add(name, words) } else { json.addNull(name) }
        if line == .toConfirm { waiting.append(name.description) }
      }
      json.add("hours", contact.hours)
      json.add("checked", contact.checked.value)
      json.add("not-confirmed", waiting)
      json.add("to-confirm", contact.toConfirm?.value)
    }
  }
}

extension Contact {
  /// Its lines by their names in the data.
  fileprivate var lines: [(name: StaticString, line: Line?)] {
    [
      ("phone", phone?.value), ("text", text?.value), ("email", email?.value),
      ("website", website?.value), ("address", address?.value),
    ]
  }
}
