import Diagnostics
import OfferContent

/// A form that a council wrote, or filled in, is one that it offers.
struct UnofferedForm: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    guard forms.written.areAllMadeOut else { return }
    let offered = Set(forms.forms.map(\.name))
    for source in forms.offer.formSources where source.layer == forms.offer.council.id {
      switch source.kind {
      case .form(let name) where forms.partnersAreMissing(for: name):
        report.add(.formWithoutPartner(name, at: source.path))
      case .form(let name) where !offered.contains(name):
        report.add(.unofferedForm(name, at: source.path))
      case .version(let id, _) where !forms.forms.contains { $0.specification?.id.value == id }:
        report.add(.versionOfUnofferedForm(id, at: source.path))
      default: continue
      }
    }
    for name in forms.offer.council.forms.offered ?? []
    where forms.partnersAreMissing(for: name.value) {
      report.add(.formWithoutPartner(name))
    }
  }
}

extension CheckedForms {
  /// Whether a form is for partners, and the council names none.
  fileprivate func partnersAreMissing(for name: String) -> Bool {
    written.entries[name]?.draft.kind == .partnerReferral && offer.council.forms.partners.isEmpty
  }
}

extension Rule {
  static let unofferedForm = Rule(
    "unoffered-form", .warning, "A council offers every form that it wrote or filled in.",
    why: "Somebody wrote it to be filled in.")
}

extension Diagnostic {
  fileprivate static func unofferedForm(_ name: String, at path: String) -> Diagnostic {
    Diagnostic(
      .unofferedForm, "the council does not offer the form '\(name)'",
      at: SourceLocation(path: path, line: 1),
      help: "add '\(name)' to 'offered' in council.yaml, or take the file away")
  }

  fileprivate static func versionOfUnofferedForm(_ id: String, at path: String) -> Diagnostic {
    Diagnostic(
      .unofferedForm, "this is a version of the form '\(id)', which the council no longer offers",
      at: SourceLocation(path: path, line: 1),
      help:
        "keep it for as long as the council must show what people said yes to, then take it away",
      severity: .note)
  }

  fileprivate static func formWithoutPartner(_ name: String, at path: String) -> Diagnostic {
    formWithoutPartner(Located(name, at: SourceLocation(path: path, line: 1)))
  }

  fileprivate static func formWithoutPartner(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .unofferedForm, "the form '\(name.value)' is for partners, and council.yaml names none",
      at: name.location,
      help: "name them in council.yaml under 'forms' as 'partners: […]', or do not offer the form")
  }
}
