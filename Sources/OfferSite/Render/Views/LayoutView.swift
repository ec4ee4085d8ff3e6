import OfferTemplates

/// What stands around the words of a page.
struct LayoutView: View {
  let headTitle: String
  let description: String

  /// The page's absolute address, where the site has one.
  let canonical: String

  /// The way from the home page to here.
  let crumbs: [LinkView]

  /// What the page is called at the end of that way.
  let here: String

  /// What leads from the page to the site's first folder: empty, `../` and so on.
  let root: String

  let frame: Frame

  /// The way to say that the page is of use or wrong; nil where there is none on it.
  let feedback: PageFeedbackView?

  static let fields: [Field<LayoutView>] = [
    .text("headTitle") { $0.headTitle },
    .text("description") { $0.description },
    .text("canonical") { $0.canonical },
    .flag("hasCrumbs") { !$0.crumbs.isEmpty },
    .list("crumbs") { $0.crumbs },
    .text("here") { $0.here },
    .text("root") { $0.root },
    .html("head") { $0.frame.head },
    .html("header") { $0.frame.header },
    .view("feedback") { $0.feedback },
    .html("footer") { $0.frame.footer },
  ]
}
