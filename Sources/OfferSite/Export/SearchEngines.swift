import Diagnostics
import OfferContent

/// What search engines read: `sitemap.xml` and `robots.txt`.
///
/// Both need the site's absolute address. A worked example asks to be left out and has no site map, so
/// that it lacks nothing where it has no address.
struct SearchEngines {
  let files: [RenderedFile]

  init(for plan: BuildPlan, reporting report: inout Report) {
    let council = plan.offer.council
    guard council.address != nil else {
      if !council.isExample { report.add(.noAddress(of: council)) }
      files = []
      return
    }
    let sources = [council.location.path]
    if council.isExample {
      files = [
        RenderedFile(
          path: "robots.txt", bytes: Array("User-agent: *\nDisallow: /\n".utf8), sources: sources)
      ]
    } else {
      let map = council.absoluteAddress(of: PageAddress("sitemap.xml")) ?? ""
      let robots = "User-agent: *\nAllow: /\nSitemap: \(map)\n"
      files = [
        RenderedFile(path: "robots.txt", bytes: Array(robots.utf8), sources: sources),
        RenderedFile(
          path: "sitemap.xml", bytes: SearchEngines.siteMap(of: plan), sources: sources),
      ]
    }
  }
}

extension SearchEngines {
  private static func siteMap(of plan: BuildPlan) -> [UInt8] {
    var bytes = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """.utf8)
    for page in plan.pages where page.isListed {
      guard let address = plan.offer.council.absoluteAddress(of: page.address) else { continue }
      bytes.append(html: "<url><loc>")
      bytes.append(escaping: address)
      bytes.append(html: "</loc></url>\n")
    }
    bytes.append(html: "</urlset>\n")
    return bytes
  }
}
