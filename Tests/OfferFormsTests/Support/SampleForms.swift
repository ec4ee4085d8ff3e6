import Diagnostics
import OfferContent
import TestSupport

@testable import OfferForms

/// A small offer with forms of several kinds and nothing wrong, and what the program says when some
/// words of it change.
enum SampleForms {
  /// The forms of the sample, checked.
  static func forms(
    replacing old: String = "", with new: String = "", adding files: String = ""
  ) -> CouncilForms {
    check(sources(replacing: old, with: new, adding: files)).forms
  }

  /// What is said of the sample with some words in the place of others.
  static func report(
    replacing old: String = "", with new: String = "", adding files: String = ""
  ) -> Report {
    check(sources(replacing: old, with: new, adding: files)).report
  }

  /// One form of the sample.
  static func form(_ id: String) -> Form? { forms().form(id) }

  /// The sample with some words in the place of others, and more files behind it.
  static func sources(
    replacing old: String = "", with new: String = "", adding files: String = ""
  ) -> SourceTree {
    var text = archive
    if !old.isEmpty {
      precondition(text.contains(old), "there is no '\(old)' in the sample")
      text = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        .joined(separator: new)
    }
    return SourceTree(archive: text + files)
  }

  /// Checks a site.
  static func check(_ sources: SourceTree) -> (forms: CouncilForms, report: Report) {
    let draft = Draft(loading: sources, jobs: 1)
    var report = draft.report(for: "anytown")
    guard let day = Day("2026-11-21"),
      let offer = LocalOffer(
        checking: draft, of: "anytown", on: day, jobs: 1, reporting: &report)
    else { return (CouncilForms(), report) }
    let forms = CouncilForms(checking: offer, reporting: &report)
    return (forms, report)
  }
}

extension SourceTree {
  /// The same without its forms.
  var withoutForms: SourceTree {
    SourceTree(files.filter { !$0.path.contains("/forms/") })
  }
}
