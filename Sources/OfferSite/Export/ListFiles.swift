import Diagnostics
import OfferContent
import OfferForms

/// Lists as files for spreadsheets: of each list that a page shows, with the names that people read.
enum ListFiles {
  /// Where the file of a list lies; nil where no page shows the list, or it has none.
  static func address(of name: Lists.Name, in plan: BuildPlan) -> PageAddress? {
    let lists = plan.offer.lists
    guard plan.lists[name] != nil, !lists.anchors(of: name).isEmpty else { return nil }
    return switch name {
    case .routes, .pledges: PageAddress("data/\(name.rawValue).csv")
    case .commitments, .replies, .outcomes: nil
    }
  }
}

extension ListFiles {
  /// The list of routes.
  static func routes(of offer: LocalOffer) -> [UInt8] {
    var sheet = SpreadsheetText(columns: [
      "route", "stage", "provider", "level", "ages", "area", "how-to-apply", "checked", "report",
    ])
    for route in offer.lists.routes {
      sheet.add([
        route.title.value,
        offer.nation.stages.first { $0.id == route.stage.value }?.title ?? route.stage.value,
        route.provider.words(offer.nameOfService), route.level.words { $0 },
        route.ages.words(\.agesInWords),
        route.area.words { area in
          offer.council.places.first { $0.id == area }?.title ?? area
        },
        route.howToApply.words { $0.plainWords(in: offer) }, route.checked.value.description,
        route.report,
      ])
    }
    return sheet.bytes
  }

  /// The list of pledges.
  static func pledges(of offer: LocalOffer) -> [UInt8] {
    var sheet = SpreadsheetText(columns: [
      "id", "service", "pledge", "since", "status", "checked", "report",
    ])
    for pledge in offer.lists.pledges {
      sheet.add([
        pledge.id.value, offer.nameOfService(pledge.service.value),
        pledge.pledge.plainWords(in: offer), pledge.since.written, pledge.status.rawValue,
        pledge.checked.value.description, pledge.report,
      ])
    }
    return sheet.bytes
  }
}

extension LocalOffer {
  /// The title of a partner service by the name of its file; other words as they are.
  fileprivate func nameOfService(_ name: String) -> String {
    partnerServices.first { $0.page.slug == name }?.page.title.value ?? name
  }
}

extension Located {
  fileprivate func words<Content>(
    _ words: (Content) -> String
  ) -> String where Value == Known<Content> {
    value.value.map(words) ?? "to-confirm"
  }
}
