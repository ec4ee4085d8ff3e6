import OfferContent
import OfferTemplates

/// What the council adds to a national page: "In Derby".
struct AdditionView: View {
  let place: String
  let body: HTML

  static let fields: [Field<AdditionView>] = [
    .text("place") { $0.place },
    .html("body") { $0.body },
  ]
}

extension AdditionView {
  init?(_ matter: PageMatter?, in setting: borrowing PageSetting) {
    guard let matter, !matter.body.isEmpty else { return nil }
    place = setting.offer.council.place
    body = setting.html(addition: matter.body, headingShift: 1)
  }
}
