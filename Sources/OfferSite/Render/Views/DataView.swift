import OfferContent
import OfferTemplates

/// `pages/data.mustache`: the files in which the offer can be had as data.
struct DataView: PageView {
  static let template = "pages/data"

  struct File: View {
    let href: String
    let title: String
    let format: String
    let summary: String

    static let fields: [Field<File>] = [
      .text("href") { $0.href },
      .text("title") { $0.title },
      .text("format") { $0.format },
      .text("summary") { $0.summary },
    ]
  }

  let layout: LayoutView
  let title: String
  let council: String

  /// Whether this is a worked example, which nobody should pass on as the council's own word.
  let isExample: Bool
  let files: [File]

  static let fields: [Field<DataView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .text("council") { $0.council },
    .flag("isExample") { $0.isExample },
    .list("files") { $0.files },
  ]
}

extension DataView {
  init(in setting: PageSetting) {
    layout = setting.layout(
      description: "This offer as files that programs and spreadsheets can read.")
    title = setting.page.title
    council = setting.offer.council.name
    isExample = setting.offer.council.isExample
    files = DataFile.allCases.compactMap { file in
      file.address(in: setting.plan).map { address in
        File(
          href: setting.link(to: address), title: file.title, format: file.format,
          summary: file.summary)
      }
    }
  }
}
