import Diagnostics
import OfferContent
import OfferSite
import TestSupport

/// A council's site with two forms, in the repository's theme.
struct SampleFormSite {
  let files: [RenderedFile]
  let report: Report

  /// Builds the site.
  ///
  /// - Parameters:
  ///   - forms: what `council.yaml` says of forms.
  ///   - more: further files.
  init(_ forms: String = SampleFormSite.endpoint, adding more: String = "") {
    let sources = SourceTree(archive: SampleFormSite.offer + forms + SampleFormSite.forms + more)
    let build = SiteBuild(
      of: SourceTree(sources.files + Repository.templates),
      options: BuildOptions(today: .on("2026-11-26"), jobs: 1))
    files = build.sites.first?.files ?? []
    report = build.report
  }

  /// The text of a file; empty where there is none.
  subscript(path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  static let paper = """
    forms:
      organisations: {council: anytown-council}

    """

  static let endpoint = """
    forms:
      organisations: {council: anytown-council}
      endpoint: https://forms.example.gov.uk/care
      returns-to: ["https://www.example.gov.uk"]

    """

  private static let offer = """
    -- Content/england/nation.yaml --
    name: England
    topics:
      - {id: housing, title: Housing, summary: A place to live.}
    areas: []
    if-told-no: Ask why in writing.
    helplines: [help-at-hand]
    -- Content/england/data/contacts.yaml --
    help-at-hand: {name: Help at Hand, phone: 0800 528 0731, checked: 2026-11-21}
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
    -- Content/england/data/organisations.yaml --
    anytown-council: {name: Anytown Council, role: controller, privacy: to-confirm, ico: to-confirm}
    -- Content/anytown/council.yaml --
    name: Anytown Council
    place: Anytown
    site-title: Anytown's local offer
    nation: england
    example: true
    contacts: {ask: help-at-hand}

    """
}

extension SampleFormSite {
  fileprivate static let forms = feedback + pageFeedback

  static let feedback = """
    -- Content/england/forms/feedback.yaml --
    form: feedback
    version: "2026-11-26.2"
    kind: feedback
    title: Tell us what you think
    intro: Tell us.
    next: Somebody reads it.
    send: Send what you think
    controller: council
    anonymous: true
    purposes:
      read:
        basis: public-task
        authority: Children and Social Work Act 2017 s.2
        recipients: [council]
        say: Anytown Council reads it.
        retain: {for: P1Y, from: submitted, then: delete}
      reply:
        basis: consent
        recipients: [council]
        say: Anytown Council answers you.
        ask: Can Anytown Council answer you?
        if-no: We do not answer.
        retain: {for: P6M, from: submitted, then: delete}
    pages:
      - title: What you think
        ask: {words: long-text}
      - consent: reply
      - ask: {email: email}
    fields:
      words: {for: [read], max: 1000, label: "What do you think?"}
      email: {gate: reply, required: true, label: "What is your email address?"}
    withdraw: {form: feedback, act-within: P5D, proof: P1Y, also: [ask]}
    safety: {checked: Monday to Friday, limits: We may have to tell others., exit: true}
    spam: {honeypot: company_website, min-seconds: 4, max-hours: 24}
    publish: {suppress-below: 10, round-to: 5, min-base: 20, free-text: never}
    other-ways: [ask]

    """

  private static let pageFeedback = """
    -- Content/england/forms/page-feedback.yaml --
    form: page-feedback
    version: "2026-11-26.1"
    kind: page-feedback
    title: Is this page useful?
    intro: Tell us.
    next: Somebody reads it.
    send: Send
    controller: council
    anonymous: true
    purposes:
      improve:
        basis: anonymous
        recipients: [council]
        say: Anytown Council makes the page better.
        retain: {for: P6M, from: submitted, then: delete}
    pages:
      - ask: {page: page, useful: choice}
    fields:
      page: {for: [improve], label: "Which page is it?"}
      useful: {for: [improve], required: true, label: "Is it useful?", options: {useful: It is, wrong: It is not}}
    spam: {honeypot: company_website, min-seconds: 4, max-hours: 24}
    publish: {suppress-below: 10, round-to: 5, min-base: 20, free-text: never}
    other-ways: [ask]

    """
}
