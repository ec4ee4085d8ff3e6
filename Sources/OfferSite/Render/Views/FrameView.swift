import OfferTemplates

/// What the parts of a page that are the same in many pages may name.
struct FrameView: View {
  let siteTitle: String
  let council: String
  let place: String

  /// What leads from the page to the site's first folder: empty, `../` and so on.
  let root: String
  let isHome: Bool
  let isExample: Bool
  let isUnlisted: Bool

  /// Whether forms can be sent from the site.
  let takesForms: Bool
  let top: [LinkView]
  let foot: [LinkView]

  /// The Content-Security-Policy.
  let policy: String

  /// The style sheet in its element.
  let style: HTML

  /// The script that shows the search, behind the place where it is shown; empty without one.
  let find: HTML

  /// The scripts that stand at the end of the page, in their elements.
  let scripts: HTML

  static let fields: [Field<FrameView>] = [
    .text("siteTitle") { $0.siteTitle },
    .text("council") { $0.council },
    .text("place") { $0.place },
    .text("root") { $0.root },
    .flag("isHome") { $0.isHome },
    .flag("isExample") { $0.isExample },
    .flag("isUnlisted") { $0.isUnlisted },
    .flag("takesForms") { $0.takesForms },
    .list("top") { $0.top },
    .list("foot") { $0.foot },
    .text("policy") { $0.policy },
    .html("style") { $0.style },
    .flag("hasSearch") { !$0.find.bytes.isEmpty },
    .html("find") { $0.find },
    .html("scripts") { $0.scripts },
  ]
}
