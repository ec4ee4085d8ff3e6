import Diagnostics
import OfferContent
import OfferTemplates

extension Theme {
  /// Renders every page of a plan, and the files that pages show, which come first.
  ///
  /// - Parameters:
  ///   - plan: the pages.
  ///   - formFiles: what forms are compiled to.
  ///   - recollection: what earlier builds made and need not be made again.
  ///   - jobs: how many pages may be rendered at once.
  ///   - report: gets what is wrong.
  /// - Returns: the files in the order in which they are to be written.
  func render(
    _ plan: BuildPlan, with formFiles: FormFiles, recalling recollection: Recollection, jobs: Int,
    reporting report: inout Report
  ) -> [RenderedFile] {
    let topics = plan.offer.nation.topics
    for topic in topics {
      if let icon = topic.icon, icons[icon] == nil {
        report.add(.unknownIcon(icon, of: topic, known: icons.keys.sorted()))
      }
    }
    for icon in icons.keys.sorted() where !topics.contains(where: { $0.icon == icon }) {
      report.add(.unusedIcon(icon))
    }
    let names = AssetNames(of: assets)
    let press = Press(self, plan, names, formFiles, recollection)
    let pages = plan.pages.concurrentMap(jobs: jobs, inChunks: press.print)
    return names.files + plan.pictures + pages
  }
}

extension BuildPlan {
  /// The pictures that pages show.
  fileprivate var pictures: [RenderedFile] {
    offer.images.compactMap { image in
      images[image.path].map {
        RenderedFile(path: $0.path, bytes: image.bytes, sources: [image.path])
      }
    }
  }
}
