import Diagnostics
import OfferContent
import OfferForms

/// `published.csv` as it is once a build is published, and the versions of forms that are published with it.
public struct PublishedRecord: Sendable {
  /// The file, below the site's folder.
  public let file: RenderedFile

  /// How many addresses are new in it, or have another title or fate.
  public let changes: Int

  /// The versions of forms that are published now and were not before, each in a file of its own.
  public let forms: [RenderedFile]

  /// Writes down the addresses of a plan's pages.
  ///
  /// What `404.html` shows has no address of its own, so it is left out.
  init(of plan: BuildPlan) {
    let offer = plan.offer
    var rows: [String: PublishedList.Row] = [:]
    for row in offer.published?.rows ?? [] { rows[row.address.value] = row }
    let folder = "Content/\(offer.council.id)"
    let path = "\(folder)/published.csv"
    forms = plan.forms.forms.filter { !$0.isPublished }.map { form in
      RenderedFile(
        path: "\(folder)/forms/versions/\(form.versionName)", bytes: form.versionText,
        sources: form.specification.paths)
    }
    var changes = 0
    for page in plan.pages where page.address != .notFound {
      let old = rows[page.address.path]
      let row = PublishedList.Row(
        address: Located(page.address.path, at: SourceLocation(path: path, line: 1)),
        title: page.title, firstPublished: old?.firstPublished ?? offer.today,
        fate: page.kind.fate(in: offer, before: old?.fate))
      guard row.text != old?.text else { continue }
      rows[page.address.path] = row
      changes += 1
    }
    self.changes = changes
    let lines =
      [PublishedList.columns.joined(separator: ",")]
      + rows.sorted { $0.key < $1.key }.map(\.value.text)
    file = RenderedFile(
      path: path, bytes: Array(lines.map { $0 + "\n" }.joined().utf8), sources: [])
  }
}

extension Page.Kind {
  /// What became of the address of such a page, as a list has it that had another fate before.
  fileprivate func fate(
    in offer: LocalOffer, before: PublishedList.Fate?
  ) -> PublishedList.Fate {
    switch self {
    case .tombstone(let index):
      .ended(offer.entitlements[index].ends?.value ?? offer.today)
    case .gone:
      before ?? .ended(offer.today)
    case .redirect(let target):
      if case .moved(target.path, _) = before {
        before ?? .published
      } else {
        .moved(to: target.path, offer.today)
      }
    default: .published
    }
  }
}

extension PublishedList.Row {
  /// The row as the file has it, without its end.
  var text: String {
    let (became, since) =
      switch fate {
      case .published: ("", "")
      case .ended(let day): (PublishedList.ended, day.description)
      case .moved(let target, let day): (target, day.description)
      }
    return [address.value, title, firstPublished.description, became, since]
      .map(\.cell).joined(separator: ",")
  }
}

extension String {
  /// The text as a cell of comma-separated values: RFC 4180.
  fileprivate var cell: String {
    let isPlain = !utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return isPlain ? self : "\"\(replacing("\"", with: "\"\""))\""
  }
}
