import Diagnostics
import OfferContent

/// Submissions that each have one thing that is not as it should be, or one thing that ends early.
struct SingleVectors {
  let samples: SampleAnswers

  private let whole: Submission
  private var gate: FormGate { samples.gate }

  /// Prepares vectors that differ from a whole post.
  init(samples: SampleAnswers) {
    self.samples = samples
    whole = samples.post { _ in "yes" }
  }

  /// The vectors: time goes on only where something happens in it, for the product follows the rest.
  var vectors: [Vector] {
    (page + consents + questions + ages).map { Vector($0, $1, through: gate, isFollowed: false) }
      + events.map { Vector($0, $1, through: gate) }
  }

  /// The same with one name posted otherwise, or not at all.
  private func changing(_ name: String, to answer: Submission.Answer?) -> Submission {
    var changed = whole
    changed.posted.removeAll { $0.name == name }
    if let answer { changed.posted.append((name, answer)) }
    return changed
  }

  private var page: [(String, Submission)] {
    [
      ("a machine filled in what nobody sees", changing(gate.form.spam.honeypot, to: .text("x"))),
      ("another form", changing("form", to: .text("another-form"))),
      ("a language that the form does not have", changing("lang", to: .text("xx"))),
      ("an earlier version", changing("version", to: .text("2000-01-01.1"))),
      (
        "a notice that says something else",
        changing("notice_sha256", to: .text(String(repeating: "0", count: 64)))
      ),
      ("no notice", changing("notice_sha256", to: nil)),
      ("a name that is no question", changing("__proto__", to: .text("x"))),
    ]
  }

  private var consents: [(String, Submission)] {
    gate.purposes.filter(\.isAsked).flatMap { purpose in
      let key = purpose.answerKey
      let odd: [(String, Submission.Answer?)] = [
        ("'on'", .text("on")), ("'true'", .text("true")), ("'Yes'", .text("Yes")),
        ("''", .text("")),
        ("'yes' with a space", .text("yes ")), ("no and yes", .several(["no", "yes"])),
        ("a list of yes", .several(["yes"])), ("no list", .several([])),
        ("null, which is no text", .other),
        ("nothing", nil),
      ]
      return odd.map { ("\(key) is \($0)", changing(key, to: $1)) }
        + (purpose.purpose.basis.isConsent
          ? [] : [("\(key) is no", changing(key, to: .text("no")))])
    }
  }

  private var questions: [(String, Submission)] {
    gate.fields.flatMap { field -> [(String, Submission)] in
      let id = field.field.id
      return [
        (
          "\(id) is empty",
          changing(id, to: field.field.kind == .choices ? .several([]) : .text(""))
        ),
        ("\(id) is not there", changing(id, to: nil)), ("\(id) is null", changing(id, to: .other)),
      ] + odd(field.field).map { ("\(id) is \($0)", changing(id, to: $1)) }
    }
  }

  private func odd(_ field: FormField) -> [(String, Submission.Answer)] {
    switch field.kind {
    case .email: [("no address", .text("example.org")), ("two lines", .text("a@example.org\n"))]
    case .date: [("no day", .text("2027-02-29")), ("a day in words", .text("29 May 2027"))]
    case .ageBand, .choice: [("no option", .text("none of these")), ("a list", .several(["x"]))]
    case .choices:
      [
        ("no option", .several(["none of these"])),
        ("an option twice", .several(field.options.prefix(1).flatMap { [$0.value, $0.value] })),
      ]
    case .text, .longText, .phone, .address, .page:
      field.longest > 5000
        ? [] : [("too long", .text(String(repeating: "é", count: field.longest + 1)))]
    }
  }

  private var ages: [(String, Submission)] {
    let bands = gate.ageField.map { gate.fields[$0].field } ?? nil
    let ages = bands.map { field in
      field.options.map { ("the age is \($0.value)", changing(field.id, to: .text($0.value))) }
    }
    let elsewhere = gate.form.elsewhere.map {
      [("they live elsewhere", changing($0.field, to: .text($0.value)))]
    }
    return (ages ?? []) + (elsewhere ?? [])
  }

  /// The case is closed or the words are published early, late and never.
  private var events: [(String, Submission)] {
    let kinds: [(String, Submission.Event.Kind, Purpose.Retention.Start)] = [
      ("the case is closed", .caseClosed, .caseClosed), ("it is published", .published, .published),
    ]
    return kinds.filter { kind in
      gate.form.purposes.contains { $0.retention.start == kind.2 }
    }
    .flatMap { words, kind, _ in
      [("soon", Period(days: 40)), ("after years", Period(months: 60))].map { when, period in
        var submission = whole
        submission.events = [.init(kind, at: samples.sent.later(period))]
        return ("\(words) \(when)", submission)
      }
    }
  }
}
