import Diagnostics
import OfferContent

/// The list of routes as a file for spreadsheets.
struct RouteFile {
  static let address = PageAddress("data/eet-routes.csv")

  /// The file; nil where no page shows a route.
  let file: RenderedFile?

  init(for plan: BuildPlan) {
    let offer = plan.offer
    guard !offer.lists.routes.isEmpty, plan.lists[.routes] != nil else {
      file = nil
      return
    }
    var sheet = SpreadsheetText(columns: [
      "route", "stage", "provider", "level", "ages", "area", "how-to-apply", "checked", "report",
    ])
    for route in offer.lists.routes {
      let provider = route.provider.words { name in
        offer.partnerServices.first { $0.page.slug == name }?.page.title.value ?? name
      }
      sheet.add([
        route.title.value,
        offer.nation.stages.first { $0.id == route.stage.value }?.title ?? route.stage.value,
        provider, route.level.words { $0 }, route.ages.words(\.agesInWords),
        route.area.words { area in
          offer.council.places.first { $0.id == area }?.title ?? area
        },
        route.howToApply.words { $0.plainWords(in: offer) }, route.checked.value.description,
        route.report,
      ])
    }
    file = RenderedFile(
      path: RouteFile.address.path, bytes: sheet.bytes, sources: offer.lists.paths[.routes] ?? [])
  }
}

extension Located {
  fileprivate func words<Known_>(
    _ words: (Known_) -> String
  ) -> String where Value == Known<Known_> {
    value.value.map(words) ?? "to-confirm"
  }
}
