import Diagnostics
import OfferContent
import Testing

@testable import OfferForms

/// What must hold of every form that ships, for all combinations of consents.
struct ShippedFormTests {
  /// The same, and each in a form that is harder to get right.
  private static let all = forms + forms.map(\.woven)

  /// The forms of the councils of this repository.
  static let forms: [Form] = {
    guard let day = Day("2026-11-26") else { return [] }
    let draft = Draft(loading: Repository.sources, jobs: 1)
    return draft.councils.flatMap { council -> [Form] in
      var report = Report()
      return LocalOffer(checking: draft, of: council, on: day, jobs: 1, reporting: &report)
        .map { CouncilForms(checking: $0, reporting: &report).forms } ?? []
    }
  }()

  /// The mark of an answer: words that stand nowhere else.
  private static func mark(_ field: FormField) -> String { "MARK.\(field.id).KRAM" }

  /// A post in which each answer in words has its mark.
  private static func post(_ gate: FormGate, yes: (String) -> Bool) throws -> Submission {
    let samples = try #require(SampleAnswers(for: gate))
    var post = samples.post { purpose in
      !purpose.purpose.basis.isConsent || yes(purpose.purpose.id) ? "yes" : "no"
    }
    post.posted = post.posted.map { name, answer in
      guard let field = gate.form.field(name), field.options.isEmpty, field.kind != .date else {
        return (name, answer)
      }
      let mark = mark(field)
      return (name, .text(field.kind == .email ? "\(mark)@example.org" : mark))
    }
    return post
  }

  /// Every way to answer the consents of a form.
  private static func choices(_ form: FormSpecification) -> [Set<String>] {
    form.purposes.filter(\.basis.isConsent).reduce([[]]) { sets, purpose in
      sets + sets.map { $0.union([purpose.id]) }
    }
  }

  @Test func `councils have forms, and some of their answers depend on a consent`() {
    #expect(ShippedFormTests.forms.count >= 10)
    #expect(
      ShippedFormTests.forms.contains { form in
        form.specification.fields.contains { $0.gate != nil }
      })
  }

  @Test func `no answer whose consent is not yes is in anything that is kept, seen or said`() throws
  {
    for form in ShippedFormTests.all.map(\.specification) {
      let gate = FormGate(form)
      for yes in ShippedFormTests.choices(form) {
        let post = try ShippedFormTests.post(gate, yes: yes.contains)
        let verdict = gate.verdict(on: post, at: post.submitted)
        #expect(verdict.status == .accepted, "\(form.id.value): \(verdict.faults)")
        var line: [UInt8] = []
        verdict.append(to: &line)
        let said = String(decoding: line + verdict.expectation, as: UTF8.self) + "\(verdict.faults)"
        for field in form.fields where field.gate.map({ !yes.contains($0) }) == true {
          #expect(!said.contains(ShippedFormTests.mark(field)), "\(form.id.value): \(field.id)")
          #expect(!verdict.views.contains { $0.fields.contains(field.id) })
          #expect(!verdict.kept.contains { $0.field == field.id })
        }
        // What may be kept is: the property would hold of a gate that keeps nothing, too.
        for field in form.fields where field.gate.map(yes.contains) == true {
          #expect(verdict.kept.contains { $0.field == field.id }, "\(form.id.value): \(field.id)")
        }
      }
    }
  }

  @Test func `withdrawal never adds`() throws {
    for form in ShippedFormTests.all.map(\.specification) {
      let gate = FormGate(form)
      for yes in ShippedFormTests.choices(form) {
        var post = try ShippedFormTests.post(gate, yes: yes.contains)
        for months in [0, 3, 6, 9, 12, 24] {
          let now = months == 0 ? post.submitted : post.submitted.later(Period(months: months))
          post.events = []
          let before = gate.verdict(on: post, at: now)
          for purpose in yes {
            post.events = [.init(.withdrawn(purpose), at: now)]
            let after = gate.verdict(on: post, at: now)
            #expect(Set(after.kept.map(\.field)).isSubset(of: before.kept.map(\.field)))
            for view in after.views {
              let seen = before.views.first { $0.organisation == view.organisation }?.fields ?? []
              #expect(Set(view.fields).isSubset(of: seen), "\(form.id.value): \(view.organisation)")
            }
          }
        }
      }
    }
  }

  @Test func `what is kept, given to the gate again, comes out as it went in`() throws {
    for form in ShippedFormTests.all {
      let gates = FormGates(form)
      let gate = FormGate(form.specification)
      for yes in ShippedFormTests.choices(form.specification) {
        var post = try ShippedFormTests.post(gate, yes: yes.contains)
        post.events = yes.sorted().prefix(1).map {
          .init(.withdrawn($0), at: post.submitted.later(Period(months: 1)))
        }
        for months in [0, 1, 6, 7, 12, 13, 18, 24, 36, 100] {
          let now = months == 0 ? post.submitted : post.submitted.later(Period(months: months))
          var first: [UInt8] = []
          gate.verdict(on: post, at: now).append(to: &first)
          guard !first.isEmpty else { continue }
          var second: [UInt8] = []
          try gates.verdict(onLine: first[...], at: now).append(to: &second)
          #expect(
            String(decoding: first, as: UTF8.self) == String(decoding: second, as: UTF8.self),
            "\(form.specification.id.value) after \(months) months")
        }
      }
    }
  }
}

extension Form {
  /// The form with every answer used for every purpose, and each yes good for a month only: what one purpose may
  /// no longer have, another still could.
  fileprivate var woven: Form {
    let form = specification
    let woven = FormSpecification(
      id: form.id, version: form.version, kind: form.kind, language: form.language,
      title: form.title, intro: form.intro, next: form.next, send: form.send,
      controller: form.controller, partner: form.partner, isAnonymous: form.isAnonymous,
      ages: form.ages, elsewhere: form.elsewhere, purposes: form.purposes.map(\.briefly),
      groups: form.groups, fields: form.fields.map { $0.used(for: form.purposes.map(\.id)) },
      withdrawal: form.withdrawal, safety: form.safety, spam: form.spam,
      publication: form.publication, otherWays: form.otherWays, paths: form.paths)
    return Form(specification: woven, translations: [], published: [])
  }
}

extension Purpose {
  fileprivate var briefly: Purpose {
    Purpose(
      id: id, basis: basis, authority: authority, condition: condition, recipients: recipients,
      say: say, ask: ask, ifNo: ifNo, needsAgreement: needsAgreement, retention: retention,
      validFor: basis.isConsent ? Period(months: 1) : nil, location: location)
  }
}

extension FormField {
  fileprivate func used(for purposes: [String]) -> FormField {
    FormField(
      id: id, kind: kind, purposes: purposes, gate: gate, isRequired: isRequired,
      longest: longest, label: label, hint: hint, why: why, options: options, special: special,
      identifies: identifies, category: category, location: location)
  }
}
