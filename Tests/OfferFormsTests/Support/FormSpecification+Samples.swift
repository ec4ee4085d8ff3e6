import Diagnostics
import OfferContent

@testable import OfferForms

/// The place of everything that a sample says.
let samplePlace = SourceLocation(path: "Content/derby/forms/eet-referral.yaml", line: 1)

extension FormText {
  /// Words under a key.
  init(_ words: String, _ key: String, in language: String = "en") {
    self.init(words, key: key, language: language, at: samplePlace)
  }
}

extension Organisation {
  static let council = Organisation(
    id: "council", name: "Derby City Council", role: .controller,
    privacyPage: .known("https://council.example/privacy"), registration: .toConfirm,
    contact: "ask")
  static let hub = Organisation(
    id: "careers-hub", name: "The Careers Hub", role: .processor,
    privacyPage: .known("https://hub.example/privacy"), registration: .toConfirm, contact: nil)
  static let college = Organisation(
    id: "college", name: "Derby College Group", role: .controller,
    privacyPage: .known("https://college.example/privacy"), registration: .toConfirm, contact: nil)
}

extension FormField {
  /// A question of a sample; what is not said is as plain as can be.
  init(
    _ id: String, _ kind: Kind, for purposes: [String] = [], gate: String? = nil,
    isRequired: Bool = false, longest: Int = 200, hint: String? = nil, why: String? = nil,
    options: [String] = [], special: SpecialCategory? = nil, category: String = "Opinion"
  ) {
    self.init(
      id: id, kind: kind, purposes: purposes, gate: gate, isRequired: isRequired,
      longest: longest, label: FormText("What is \(id)?", "fields.\(id).label"),
      hint: hint.map { FormText($0, "fields.\(id).hint") },
      why: why.map { FormText($0, "fields.\(id).why") },
      options: options.map {
        Option(value: $0, label: FormText("Label of \($0)", "fields.\(id).options.\($0)"))
      },
      special: special, identifies: [.email, .phone, .address].contains(kind),
      category: category, location: samplePlace)
  }
}

extension Purpose {
  /// A purpose of a sample.
  init(
    _ id: String, _ basis: LawfulBasis, to recipients: [Organisation], keep retention: Retention,
    authority: String? = nil, agree: Bool = false, language: String = "en"
  ) {
    let isAsked = basis.isConsent || agree
    self.init(
      id: id, basis: basis, authority: authority, condition: nil, recipients: recipients,
      say: FormText("We use your answers for \(id).", "purposes.\(id).say", in: language),
      ask: isAsked
        ? FormText("Can we use them for \(id)?", "purposes.\(id).ask", in: language) : nil,
      ifNo: isAsked
        ? FormText("We do not, and nothing else changes.", "purposes.\(id).if-no", in: language)
        : nil,
      needsAgreement: agree, retention: retention,
      validFor: basis.isConsent ? Period(months: 12) : nil, location: samplePlace)
  }
}

extension FormSpecification {
  /// The referral of the design: a task of the council that needs agreement, a consent for a college and an
  /// explicit one for health.
  static func referral(
    version: String = "2026-11-26.1", language: String = "en", purposes: [Purpose]? = nil
  ) -> FormSpecification {
    FormSpecification(
      id: Located("eet-referral", at: samplePlace), version: Located(version, at: samplePlace),
      kind: .referral, language: language, title: FormText("Get help with work", "title"),
      intro: FormText("Tell us what you want to do next.", "intro"),
      next: FormText("We call you within five days.", "next"),
      send: FormText("Send your referral", "send"), controller: .council, partner: nil,
      isAnonymous: false,
      ages: Ages(
        field: "age", youngest: 18, youngestForContact: 16,
        belowText: FormText("Ask your social worker.", "ages.below-min")),
      elsewhere: nil, purposes: purposes ?? referralPurposes(in: language),
      groups: [
        .questions(
          title: FormText("About you", "pages.0.title"),
          fields: ["age", "full_name", "email", "goal"]),
        .consent("triage"), .consent("share-college"),
        .questions(title: nil, fields: ["start_date"]), .consent("share-health"),
        .questions(title: nil, fields: ["support", "routes"]),
      ],
      fields: referralFields,
      withdrawal: Withdrawal(
        form: "withdraw", actWithin: Period(days: 5), proof: Period(months: 12),
        also: ["phone", "post"]),
      safety: Safety(
        checked: FormText("Monday to Friday", "safety.checked"),
        limits: FormText("If somebody is in danger we may have to tell.", "safety.limits"),
        urgent: [], hasExit: true),
      spam: Spam(honeypot: "company_website", shortestSeconds: 4, longestHours: 24),
      publication: Publication(
        suppressBelow: 10, roundTo: 5, smallestBase: 20, fields: ["age"]),
      otherWays: ["phone", "post"], paths: [samplePlace.path])
  }

  private static func referralPurposes(in language: String) -> [Purpose] {
    [
      Purpose(
        "triage", .publicTask, to: [.hub],
        keep: .init(
          Period(months: 12), from: .caseClosed, cap: Period(months: 36),
          then: .transferToCaseRecord),
        authority: "Children Act 1989 s.23CA", agree: true, language: language),
      Purpose(
        "share-college", .consent, to: [.college],
        keep: .init(Period(months: 6), from: .submitted, cap: nil, then: .delete),
        language: language),
      Purpose(
        "share-health", .explicitConsent, to: [.hub, .council],
        keep: .init(Period(days: 90), from: .submitted, cap: nil, then: .delete),
        language: language),
    ]
  }

  private static let referralFields = [
    FormField(
      "age", .ageBand, for: ["triage"], isRequired: true,
      options: ["under-18", "18-20", "21-or-over"], category: "AgeRange"),
    FormField(
      "full_name", .text, for: ["triage", "share-college"], isRequired: true, longest: 100,
      category: "Name"),
    FormField("email", .email, for: ["triage", "share-college"], category: "EmailAddress"),
    FormField(
      "goal", .longText, for: ["triage", "share-college"], longest: 1000,
      hint: "=A few words, or \"more\"\non two lines", why: "So that we call the right people."),
    FormField("start_date", .date, gate: "share-college", isRequired: true),
    FormField(
      "support", .longText, gate: "share-health", longest: 500, special: .health,
      category: "Health"),
    FormField("routes", .choices, for: ["triage"], options: ["college", "work", "apprenticeship"]),
  ]
}

extension Form {
  /// The referral alone.
  static var referral: Form {
    Form(specification: .referral(), translations: [], versions: [])
  }
}

extension FormSite {
  static let derby = FormSite(
    council: "derby", name: "Derby City Council", address: "https://offer.example.org/derby")
}
