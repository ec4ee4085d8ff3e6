import Diagnostics

/// A form as somebody wrote it: what it names is not looked up, and nothing in its words is filled in.
struct FormDraft: Sendable {
  struct Ages: Sendable {
    let field: Located<String>
    let youngest: Int?
    let youngestForContact: Int?
    let belowText: FormText?
    let location: SourceLocation
  }

  struct Elsewhere: Sendable {
    let field: Located<String>
    let value: Located<String>
    let text: FormText
  }

  struct Withdrawal: Sendable {
    let form: Located<String>
    let actWithin: Period
    let proof: Period
    let also: [Located<String>]
  }

  struct Safety: Sendable {
    let checked: FormText
    let limits: FormText
    let urgent: [Located<String>]
    let hasExit: Bool
  }

  struct Publication: Sendable {
    let suppressBelow: Int
    let roundTo: Int
    let smallestBase: Int
    let fields: [Located<String>]
    let location: SourceLocation?
  }

  struct Spam: Sendable {
    let honeypot: Located<String>
    let shortestSeconds: Int
    let longestHours: Int
  }

  let id: Located<String>
  let version: Located<String>
  let kind: FormSpecification.Kind
  let language: String
  let title: FormText

  /// The nation's, and what a council adds to it.
  let intro: [FormText]

  let next: FormText
  let send: FormText
  let controller: Located<String>
  let isAnonymous: Bool
  let ages: Ages?
  let elsewhere: Elsewhere?
  let purposes: [PurposeDraft]
  let groups: [GroupDraft]
  let fields: [FieldDraft]
  let withdrawal: Withdrawal?
  let safety: Safety?
  let spam: Spam
  let publication: Publication
  let otherWays: [Located<String>]
  let location: SourceLocation
}

/// A purpose as somebody wrote it.
struct PurposeDraft: Sendable {
  let id: Located<String>
  let basis: LawfulBasis
  let authority: String?
  let condition: String?
  let recipients: [Located<String>]
  let say: FormText
  let ask: FormText?
  let ifNo: FormText?
  let needsAgreement: Bool
  let retention: Purpose.Retention
  let validFor: Period?
  let location: SourceLocation
}

/// A group of the page as somebody wrote it.
struct GroupDraft: Sendable {
  let title: FormText?
  let consent: Located<String>?
  let questions: [(field: Located<String>, kind: FormField.Kind)]
  let location: SourceLocation
}

/// A question as somebody wrote it.
struct FieldDraft: Sendable {
  let id: Located<String>
  let purposes: [Located<String>]
  let gate: Located<String>?
  let isRequired: Bool
  let longest: Int?
  let label: FormText
  let hint: FormText?
  let why: FormText?
  let options: [(value: Located<String>, label: FormText)]
  let special: FormField.SpecialCategory?
  let identifies: Bool?
  let category: String?
}
