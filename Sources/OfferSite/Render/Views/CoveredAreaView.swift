import OfferContent
import OfferTemplates

/// What there is in one statutory area, and for whom.
struct CoveredAreaView: View {
  /// The people of one situation.
  struct Row: View {
    let audience: String
    let statutory: String
    let local: String

    static let fields: [Field<Row>] = [
      .text("audience") { $0.audience },
      .text("statutory") { $0.statutory },
      .text("local") { $0.local },
    ]
  }

  let title: String
  let href: String
  let statutory: String
  let local: String

  /// From when it must be covered, where that is still to come.
  let coming: String

  /// The people to whom nothing in it speaks, in one phrase behind "you are".
  let gaps: String
  let rows: [Row]

  static let fields: [Field<CoveredAreaView>] = [
    .text("title") { $0.title },
    .text("href") { $0.href },
    .text("statutory") { $0.statutory },
    .text("local") { $0.local },
    .text("coming") { $0.coming },
    .text("gaps") { $0.gaps },
    .flag("hasRows") { !$0.rows.isEmpty },
    .list("rows") { $0.rows },
  ]
}

extension CoveredAreaView {
  init(_ area: Nation.Area, _ covered: Coverage.Area, href: String, in offer: LocalOffer) {
    title = area.title
    self.href = href
    statutory = CoveredAreaView.words(for: covered.count.statutory)
    local = CoveredAreaView.words(for: covered.count.local)
    coming = offer.packToCome(with: area)?.comingWords ?? ""
    let audiences = zip(offer.nation.audiences, covered.audiences)
    gaps = audiences.filter { $1.statutory + $1.local == 0 }.map(\.0.title).joinedWithOr
    // Where there is nothing at all, a table of nothing says no more.
    rows =
      covered.count.statutory + covered.count.local == 0
      ? []
      : audiences.map { audience, count in
        Row(
          audience: audience.title, statutory: CoveredAreaView.words(for: count.statutory),
          local: CoveredAreaView.words(for: count.local))
      }
  }

  /// A number of pages, and a gap by its name.
  private static func words(for count: Int) -> String {
    switch count {
    case 0: "Gap: nothing yet"
    case 1: "1 page"
    default: "\(count) pages"
    }
  }
}
