import Diagnostics
import OfferContent
import OfferForms

/// The forms of an offer, and where they are sent.
struct FormPlan: Sendable {
  let forms: [Form]

  /// The https address below which forms are posted; nil where they are printed.
  let endpoint: String?

  /// Further origins to which the endpoint leads on after a POST.
  let returnsTo: [String]

  /// The forms of a council.
  init(_ forms: [Form], of council: Council) {
    self.init(
      forms, endpoint: council.forms.endpoint?.value,
      returnsTo: council.forms.returnsTo.map(\.value))
  }

  init(_ forms: [Form], endpoint: String?, returnsTo: [String]) {
    self.forms = forms
    self.endpoint = endpoint
    self.returnsTo = returnsTo
  }

  /// The form at the foot of each page, where it is offered.
  var pageFeedback: Form? { first(of: .pageFeedback) }

  /// The first form of a kind.
  func first(of kind: FormSpecification.Kind) -> Form? {
    forms.first { $0.specification.kind == kind }
  }

  /// The form of a name.
  func form(_ id: String) -> Form? { forms.first { $0.specification.id.value == id } }

  /// The forms that are made of each file: several where each partner has one of its own.
  var formsByPath: [String: [Form]] {
    var found: [String: [Form]] = [:]
    for form in forms {
      for path in form.specification.paths { found[path, default: []].append(form) }
    }
    return found
  }

  /// Where a form is posted; nil where it is printed.
  func action(of form: FormSpecification) -> String? {
    endpoint.map { "\($0)/\(form.id.value)" }
  }

  /// The origins to which the pages of this site may send forms, as Content-Security-Policy names them.
  ///
  /// Chromium holds what answers a POST with a redirect to the same list, so the origins to which an
  /// endpoint leads on stand in it as well, and this site's own (Content Security Policy Level 3, section
  /// 6.4.1, form-action).
  var targets: [String] {
    guard let endpoint, !forms.isEmpty else { return [] }
    var targets = ["'self'", FormPlan.origin(of: endpoint)]
    for origin in returnsTo.map(FormPlan.origin) where !targets.contains(origin) {
      targets.append(origin)
    }
    return targets
  }

  /// The scheme, the host and the port of an address.
  private static func origin(of address: String) -> String {
    address.split(separator: "/", omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
  }
}
