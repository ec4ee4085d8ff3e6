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
    let entitlements = Array(offer.entitlements.indices).concurrentMap(
      jobs: jobs,
      inChunks: { $0.isEmpty ? [] : [EntitlementRecords($0, in: plan).json.bytes] })
    var text = Lines(roomFor: entitlements.reduce(16_384) { $0 + $1.count })
    text.add("$schema", .string(DataFile.schemaAddress.path))
    text.add("version", 1)
    text.add("language", "en-GB")
    text.add("as-of", .string(offer.today.description))
    text.add("council", OfferDocument.council(of: offer))
    text.add("nation", ["id": .string(offer.nation.id), "name": .string(offer.nation.name)])
    text.add("topics", offer.nation.topics) { $0.write(OfferDocument.topic($1)) }
    text.add("areas", offer.nation.areas) { $0.write(OfferDocument.area($1, in: offer)) }
    text.add("statuses", offer.nation.statuses) { $0.write(OfferDocument.status($1)) }
    text.add("if-told-no", .string(offer.plainText(offer.nation.ifToldNo)))
    text.add("entitlements", entitlements) { $0.append(raw: $1) }
    text.add("contacts", offer.contacts) { $0.write($1) }
    text.add("eligibility") { json in
      guard let table = offer.nation.eligibility else { return json.write(.null) }
      json.write(table, in: offer)
    }
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
    private var json: JSONWriter
    private var isFirst = true

    init(roomFor count: Int) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count)
      json = JSONWriter(appendingTo: bytes)
    }

    mutating func add(_ name: StaticString, _ value: JSON) {
      add(name) { $0.write(value) }
    }

    mutating func add(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
      json.append(raw: isFirst ? "{\n  \"" : ",\n  \"")
      isFirst = false
      json.append(raw: name)
      json.append(raw: "\": ")
      write(&json)
    }

    mutating func add<Element>(
      _ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
      add(name) { json in
        json.append(raw: "[")
        for (place, element) in elements.enumerated() {
          json.append(raw: place == 0 ? "\n    " : OfferDocument.lineBreak)
          write(&json, element)
        }
        json.append(raw: elements.isEmpty ? "]" : "\n  ]")
      }
    }

    consuming func end() -> [UInt8] {
      json.append(raw: "\n}\n")
      return json.bytes
    }
  }

  /// What parts the elements of a list.
  static let lineBreak: StaticString = ",\n    "
}
