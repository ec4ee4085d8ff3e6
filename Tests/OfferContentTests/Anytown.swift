import Diagnostics
import TestSupport

@testable import OfferContent

/// A small offer with nothing wrong, and what the program says when a file of it changes.
enum Anytown {
  static let archive = """
    -- Content/england/nation.yaml --
    name: England
    topics:
      - id: housing
        title: Housing
        summary: A place to live.
    areas:
      - id: accommodation
        title: Accommodation
        summary: Where you live.
        law: Children and Social Work Act 2017 s.2(2)(e)
    if-told-no: Ask why in writing.
    helplines: [help-at-hand]
    -- Content/england/data/statuses.yaml --
    - id: former-relevant
      title: Former relevant
      meaning: You left care at 16 or later.
    -- Content/england/data/contacts.yaml --
    help-at-hand:
      name: Help at Hand
      phone: 0800 528 0731
      checked: 2026-11-21
    -- Content/england/data/amounts.yaml --
    home-allowance:
      title: Setting-up-home allowance
      value: £3,000
      minimum: true
      as-of: 2023-04-01
      review-by: 2027-04-01
      source:
        title: Guidance
        checked: 2026-11-21
    -- Content/england/data/glossary.yaml --
    personal-adviser:
      term: personal adviser
      meaning: The person who helps you plan.
    -- Content/england/entitlements/home.md --
    ---
    title: Money for your first home
    summary: Furniture and a cooker.
    topic: housing
    area: accommodation
    basis: guidance
    who:
      statuses: [former-relevant]
      ages: 16-24
    amount: "At least {{home-allowance}}"
    how-to-get: Ask your {{personal-adviser}}.
    sources:
      - title: Guidance
        url: https://www.gov.uk/guidance
        checked: 2026-11-21
    reviewed: 2026-11-21
    review-by: 2027-05-21
    ---

    ## When you get it

    When you move. See [about this offer](../pages/about.md).
    -- Content/england/pages/about.md --
    ---
    title: About
    summary: What this is.
    ---
    -- Content/england/pages/privacy.md --
    ---
    title: Privacy
    summary: Nothing is stored.
    ---
    -- Content/england/pages/accessibility.md --
    ---
    title: Accessibility
    summary: Not yet checked.
    ---
    -- Content/anytown/council.yaml --
    name: Anytown Council
    place: Anytown
    site-title: Anytown's local offer
    nation: england
    example: true
    contacts:
      ask: leaving-care-team
    -- Content/anytown/data/contacts.yaml --
    leaving-care-team:
      name: Leaving care team
      website: https://www.gov.uk/find-local-council
      checked: 2026-11-21
    -- Content/anytown/entitlements/home.md --
    ---
    contact: ask
    reviewed: 2026-11-21
    review-by: 2027-05-21
    ---

    We pay it in two parts.

    """

  /// The archive with some words in the place of others, and more files behind it.
  static func sources(
    replacing old: String = "", with new: String = "", adding files: String = ""
  ) -> SourceTree {
    var text = archive
    if !old.isEmpty {
      precondition(text.contains(old), "there is no '\(old)' in Anytown")
      text = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        .joined(separator: new)
    }
    return SourceTree(archive: text + files)
  }

  /// What the program says about Anytown with some words in the place of others.
  static func report(
    replacing old: String = "", with new: String = "", adding files: String = ""
  ) -> Report {
    report(on: sources(replacing: old, with: new, adding: files))
  }

  static func report(on sources: SourceTree, council: String = "anytown") -> Report {
    let draft = Draft(loading: sources, jobs: 1)
    var report = draft.report(for: council)
    _ = offer(of: council, from: draft, reporting: &report)
    return report
  }

  /// Anytown, checked.
  static func offer(replacing old: String = "", with new: String = "") -> LocalOffer? {
    var ignored = Report()
    let draft = Draft(loading: sources(replacing: old, with: new), jobs: 2)
    return offer(of: "anytown", from: draft, reporting: &ignored)
  }

  private static func offer(
    of council: String, from draft: Draft, reporting report: inout Report
  ) -> LocalOffer? {
    guard let day = Day("2026-11-21") else { return nil }
    return LocalOffer(checking: draft, of: council, on: day, jobs: 2, reporting: &report)
  }
}
