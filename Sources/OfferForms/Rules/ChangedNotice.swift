import Diagnostics

/// What people are told changes with the version, so that a yes is bound to what somebody read.
struct ChangedNotice: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.forms {
      guard let now = form.specification,
        let then = forms.written.published[now.id.value]?.first(where: {
          $0.specification.version.value == now.version.value
        })?.specification
      else { continue }
      let told = Dictionary(
        then.purposes.map { ($0.id, Notice(of: $0, in: then).meaning) },
        uniquingKeysWith: { first, _ in first })
      for purpose in now.purposes where told[purpose.id] != Notice(of: purpose, in: now).meaning {
        report.add(.changedNotice(purpose.id, of: now, isNew: told[purpose.id] == nil))
      }
      for purpose in then.purposes where now.purpose(purpose.id) == nil {
        report.add(.goneNotice(purpose.id, of: now))
      }
    }
  }
}

extension Rule {
  static let changedNotice = Rule(
    "changed-notice", .error,
    "What people are told about a purpose changes only together with the form's version.",
    why: "Somebody said yes to the old words, and must be able to see them.", code: "E18")
}

extension Diagnostic {
  fileprivate static func changedNotice(
    _ purpose: String, of form: FormSpecification, isNew: Bool
  ) -> Diagnostic {
    Diagnostic(
      .changedNotice,
      isNew
        ? "the purpose '\(purpose)' is not in version \(form.version.value) as it was published"
        : "what people are told about '\(purpose)' is not what version \(form.version.value) told them",
      at: form.version.location, help: "give the form a new version: today's day and '.1'")
  }

  fileprivate static func goneNotice(_ purpose: String, of form: FormSpecification) -> Diagnostic {
    Diagnostic(
      .changedNotice, "version \(form.version.value) was published with a purpose '\(purpose)'",
      at: form.version.location, help: "give the form a new version: today's day and '.1'")
  }
}
