extension SampleForms {
  /// The sample's files.
  static let archive = offer + feedback + referral + partnerReferral + withdrawal

  private static let offer = """
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
    -- Content/england/data/contacts.yaml --
    help-at-hand:
      name: Help at Hand
      phone: 0800 528 0731
      checked: 2026-11-21
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
    forms:
      offered: [feedback, eet-referral, eet-partner, withdraw]
      endpoint: https://forms.example.gov.uk/care-leavers
      returns-to: [https://www.example.gov.uk]
      organisations: {council: anytown-council, referral-hub: anytown-hub}
      partners: [anytown-college]
    -- Content/anytown/data/contacts.yaml --
    leaving-care-team:
      name: Leaving care team
      website: https://www.gov.uk/find-local-council
      checked: 2026-11-21
    -- Content/anytown/data/organisations.yaml --
    anytown-council: {name: Anytown Council, role: controller, privacy: "https://www.example.gov.uk/privacy", ico: Z1, contact: ask}
    anytown-hub: {name: Anytown Careers Hub, role: processor, privacy: "https://hub.example.org", ico: Z2}
    anytown-college: {name: Anytown College, role: controller, privacy: "https://college.example.org", ico: Z3}

    """

  private static let feedback = """
    -- Content/england/forms/feedback.yaml --
    form: feedback
    version: "2026-11-26.1"
    kind: feedback
    title: Tell us what you think
    intro: Tell {{council}} what helps you and what does not.
    next: We read what you write each week.
    send: Send your feedback
    controller: council
    anonymous: true
    ages: {field: age, contact-from: 16}
    purposes:
      read:
        basis: anonymous
        recipients: [council]
        say: "{{council}} reads what you write to make this offer better."
        retain: {for: P1Y, from: submitted, then: delete}
      reply:
        basis: consent
        recipients: [council]
        say: "{{council}} uses your email address to answer you."
        ask: Can {{council}} use your email address to answer you?
        if-no: We still read what you write.
        retain: {for: P6M, from: submitted, then: delete}
        valid-for: P12M
    pages:
    - title: What you think
      ask: {helped: choice, words: long-text, age: age-band}
    - consent: reply
    - ask: {email: email}
    fields:
      helped: {for: [read], required: true, label: "Did it help?", options: {yes: "Yes", no: "No"}}
      words: {for: [read], max: 1000, label: "What do you want to tell us?", hint: "Leave out names."}
      age: {for: [read], label: "How old are you?", options: {under-16: "Under 16", 16-17: "16 or 17", 18-or-over: "18 or over"}}
      email: {for: [reply], gate: reply, required: true, max: 100, label: "What is your email address?", why: "We answer you there."}
    withdraw: {form: withdraw, act-within: P5D, proof: P1Y, also: [ask]}
    safety: {checked: "Monday to Friday", limits: "If you tell us that somebody is in danger, we may have to tell people who can help.", urgent: [help-at-hand]}
    publish: {suppress-below: 10, round-to: 5, min-base: 20, count: [helped], free-text: never}
    other-ways: [ask]
    -- Content/anytown/forms/feedback.yaml --
    form: feedback
    intro: We meet the forum each month.
    other-ways: [help-at-hand]

    """

  private static let referral = """
    -- Content/england/forms/eet-referral.yaml --
    form: eet-referral
    version: "2026-11-26.1"
    kind: referral
    title: Get help with work or learning
    intro: Ask {{referral-hub}} to help you.
    next: Somebody gets in touch with you.
    send: Ask for help
    controller: council
    ages: {field: age, min: 18, below-min: "Ask your personal adviser to do this with you."}
    elsewhere: {field: lives, value: elsewhere, say: "Ask your own personal adviser."}
    purposes:
      triage:
        basis: public-task
        authority: Children Act 1989 ss.23C, 23CA, 23CZB
        recipients: [referral-hub]
        say: "{{referral-hub}} reads your answers to find the right help for you."
        ask: Do you want {{referral-hub}} to help you?
        if-no: You keep every other part of the offer.
        agree: true
        retain: {for: P1Y, from: case-closed, max: P2Y, then: delete}
      share-health:
        basis: explicit-consent
        recipients: [referral-hub]
        say: "{{referral-hub}} uses it to plan your support."
        ask: Can {{referral-hub}} see what you tell us about your health?
        if-no: We do not ask about your health.
        retain: {for: P6M, from: submitted, then: delete}
    pages:
    - title: About you
      ask: {age: age-band, lives: choice, full_name: text, phone: phone}
    - consent: triage
    - consent: share-health
    - ask: {support: long-text}
    fields:
      age: {for: [triage], required: true, label: "How old are you?", options: {under-18: "Under 18", 18-24: "18 to 24", 25-or-over: "25 or over"}}
      lives: {for: [triage], required: true, label: "Where do you live?", options: {here: "Here", elsewhere: "Somewhere else"}}
      full_name: {for: [triage], required: true, max: 100, identifies: true, data: Name, label: "What is your name?"}
      phone: {for: [triage], required: true, label: "What is your phone number?"}
      support: {gate: share-health, special: health, max: 500, label: "What support do you need?"}
    withdraw: {form: withdraw, act-within: P5D, proof: P1Y, also: [ask]}
    safety: {checked: "Monday to Friday", limits: "If you tell us that somebody is in danger, we may have to tell people who can help."}
    other-ways: [ask]

    """

  private static let partnerReferral = """
    -- Content/england/forms/eet-partner.yaml --
    form: eet-partner
    version: "2026-11-26.1"
    kind: partner-referral
    title: Send your details to {{partner}}
    intro: You said that you want to hear from {{partner}}.
    next: "{{partner}} gets in touch with you."
    send: Send
    controller: council
    purposes:
      share:
        basis: consent
        recipients: [partner]
        say: "{{partner}} uses your phone number to call you."
        ask: Can we send your phone number to {{partner}}?
        if-no: Nothing else changes.
        retain: {for: P6M, from: submitted, then: delete}
    pages:
    - consent: share
    - ask: {phone: phone}
    fields:
      phone: {gate: share, required: true, label: "What is your phone number?"}
    withdraw: {form: withdraw, act-within: P5D, proof: P1Y}

    """

  private static let withdrawal = """
    -- Content/england/forms/withdraw.yaml --
    form: withdraw
    version: "2026-11-26.1"
    kind: withdraw
    title: Change your mind
    intro: Take back a yes that you gave us.
    next: We stop using your answers.
    send: Take back my yes
    controller: council
    purposes:
      stop:
        basis: legal-obligation
        authority: UK GDPR Article 7(3)
        recipients: [council]
        say: "{{council}} uses this to find your answers and to delete them."
        retain: {for: P1Y, from: submitted, then: delete}
    pages:
    - ask: {reach: text}
    fields:
      reach: {for: [stop], required: true, identifies: true, label: "Which email address or phone number did you give us?"}
    other-ways: [ask]

    """
}
