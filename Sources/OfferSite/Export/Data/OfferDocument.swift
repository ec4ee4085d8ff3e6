import Diagnostics
import OfferContent

/// `offer.json`: everything that care leavers can get, as data.
///
/// Its fields have the names that they have in front matter. Every member is always there, null where
/// there is nothing to say; what each holds stands in `OfferSchema`. It says what its pages say and no
/// more: what ended has a name and a day only, and a contact's line that waits to be confirmed is empty.
struct OfferDocument {
  let bytes: [UInt8]

  init(of plan: BuildPlan, jobs: Int) {
    let offer = plan.offer
    let entitlements = Array(offer.entitlements.indices).concurrentMap(jobs: jobs) { number in
      EntitlementRecord(number, in: plan).json.encoded()
    }
    var text = Lines()
    text.add("$schema", .string(DataFile.schemaAddress.path))
    text.add("version", 1)
    text.add("language", "en-GB")
    text.add("as-of", .string(offer.today.description))
    text.add("council", OfferDocument.council(of: offer))
    text.add("nation", ["id": .string(offer.nation.id), "name": .string(offer.nation.name)])
    text.add("topics", of: offer.nation.topics.map(OfferDocument.topic))
    text.add("areas", of: offer.nation.areas.map { OfferDocument.area($0, in: offer) })
    text.add("statuses", of: offer.nation.statuses.map(OfferDocument.status))
    text.add("if-told-no", .string(offer.plainText(offer.nation.ifToldNo)))
    text.add("entitlements", lines: entitlements)
    text.add("contacts", of: offer.contacts.map(\.json))
    text.add("eligibility", offer.nation.eligibility?.json(in: offer) ?? .null)
    bytes = text.end()
  }

  private static func council(of offer: LocalOffer) -> JSON {
    let council = offer.council
    return [
      "id": .string(council.id), "name": .string(council.name), "place": .string(council.place),
      "title": .string(council.siteTitle),
      "address": .string(orNull: council.absoluteAddress(of: .home)),
      "is-example": .boolean(council.isExample),
    ]
  }

  private static func topic(_ topic: Nation.Topic) -> JSON {
    [
      "id": .string(topic.id), "title": .string(topic.title), "summary": .string(topic.summary),
      "page": .string(PageAddress(of: topic).path),
    ]
  }

  private static func area(_ area: Nation.Area, in offer: LocalOffer) -> JSON {
    [
      "id": .string(area.id), "title": .string(area.title), "summary": .string(area.summary),
      "law": .string(area.law), "in-force": .boolean(offer.packToCome(with: area) == nil),
      "page": .string(PageAddress(of: area).path),
    ]
  }

  private static func status(_ status: Nation.Status) -> JSON {
    [
      "id": .string(status.id), "title": .string(status.title),
      "meaning": .string(status.meaning),
    ]
  }
}

extension OfferDocument {
  /// An object whose members, and the elements of long ones, have a line each: so a change shows as the
  /// line that changed.
  private struct Lines {
    private var bytes = Array("{".utf8)
    private var isFirst = true

    mutating func add(_ name: String, _ value: JSON) {
      begin(name)
      bytes += value.encoded()
    }

    mutating func add(_ name: String, of elements: [JSON]) {
      add(name, lines: elements.map { $0.encoded() })
    }

    mutating func add(_ name: String, lines: [[UInt8]]) {
      begin(name)
      bytes.append(UInt8(ascii: "["))
      for (place, line) in lines.enumerated() {
        bytes += place == 0 ? "\n    ".utf8 : ",\n    ".utf8
        bytes += line
      }
      bytes += lines.isEmpty ? "]".utf8 : "\n  ]".utf8
    }

    consuming func end() -> [UInt8] { bytes + "\n}\n".utf8 }

    private mutating func begin(_ name: String) {
      bytes += isFirst ? "\n  ".utf8 : ",\n  ".utf8
      isFirst = false
      bytes += JSON.string(name).encoded()
      bytes += ": ".utf8
    }
  }
}
