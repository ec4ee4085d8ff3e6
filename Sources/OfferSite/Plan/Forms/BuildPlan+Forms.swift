import Diagnostics
import OfferContent
import OfferForms

extension BuildPlan {
  /// The page that lists the forms, and the pages of each form together.
  static func pages(of plan: FormPlan, in offer: LocalOffer) -> [Page] {
    guard !plan.forms.isEmpty else { return [] }
    let council = offer.council.location.path
    let pages = plan.forms.enumerated().flatMap { number, form in
      FormPage.allCases.filter { $0.isMade(of: form) }.map { page in
        Page(
          kind: .form(number, page), address: page.address(in: form), title: page.title(of: form),
          sources: form.sourcePaths(in: offer))
      }
    }
    var sources = SourcePaths()
    sources.add(council)
    for form in plan.forms { sources.add(paths: form.specification.paths) }
    let list = Page(
      kind: .forms, address: .forms, title: "Forms and how they work", sources: sources.paths)
    return [list] + pages
  }
}

extension Form {
  /// The files that its pages are made of.
  func sourcePaths(in offer: LocalOffer) -> [String] {
    var paths = SourcePaths()
    paths.add(offer.council.location.path)
    for edition in editions { paths.add(paths: edition.paths) }
    for source in offer.formSources {
      switch source.kind {
      case .organisations, .version(of: specification.id.value, _): paths.add(source.path)
      default: break
      }
    }
    for contact in specification.otherWays + (specification.safety?.urgent ?? []) {
      paths.add(contact: contact, in: offer)
    }
    return paths.paths
  }
}
