import Diagnostics
import OfferContent

/// What an index says of itself, before its parts.
struct SearchAbout {
  let language: SearchLanguage

  /// How many pages there are, and how many stand in a block.
  let count: Int
  let size: Int

  /// How many blocks there are; behind them come the parts with words.
  let blocks: Int

  /// What the first word of each part begins with.
  let from: [String]

  /// Where each part lies below the site's folder; none where they follow.
  let files: [String]

  /// The call that hands it over to the script.
  func call(for offer: LocalOffer) -> [UInt8] {
    var json = JSONWriter(appendingTo: Array("offerSearch(".utf8))
    json.object { json in
      json.add("stems", language.hasStems)
      json.add("count", count)
      json.add("size", size)
      json.add("blocks", blocks)
      json.add("from", from)
      json.add("files", files)
      json.add("stop", " \(language.stopWords.joined(separator: " ")) ")
      json.add("everyday", everyday(in: offer))
      json.addObject("say") { SearchAbout.say(of: offer, into: &$0) }
    }
    return json.bytes + Array(");\n".utf8)
  }

  /// What people type and what they mean, as the index has it: a line for each entry.
  private func everyday(in offer: LocalOffer) -> String {
    var lexicon = SearchLexicon(for: language)
    func stems(_ text: String) -> String {
      var found: [Int32] = []
      lexicon.read(text.utf8, into: &found)
      return found.map { String(decoding: lexicon.letters(of: Int($0)), as: UTF8.self) }
        .joined(separator: " ")
    }
    return offer.everydayWords.map { entry in
      let words = entry.words.map { stems($0.value) }.filter { !$0.isEmpty }
      return words.joined(separator: ",") + "\t"
        + entry.means.map { stems($0.value) }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// Where somebody can go on who found nothing: what to press, and where it leads.
  private static func help(of offer: LocalOffer) -> [String] {
    let asked = offer.contact("ask")
    let line =
      asked.flatMap(HelplineView.init)
      ?? asked.flatMap { HelplineView(standingInFor: $0, of: offer) }
      ?? HelplineView.all(of: offer).first
    let call = line.map { ["Call \($0.name): \($0.phone)", $0.href] } ?? []
    return ["Look in the A to Z", PageAddress.aToZ.path] + call
  }

  /// The words that the search says, and where it leads when it finds nothing.
  private static func say(of offer: LocalOffer, into json: inout JSONWriter) {
    json.add("label", "What do you need?")
    json.add("one", "1 page")
    json.add("many", "# pages, the best first")
    json.add("none", "Nothing found. Try another word, or:")
    json.add("help", help(of: offer))
  }
}
