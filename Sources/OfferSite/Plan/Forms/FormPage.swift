import Diagnostics
import OfferForms

/// A page that is made of a form, in the folder of the form.
enum FormPage: String, CaseIterable, Sendable {
  /// The form itself.
  case ask = "index"

  /// What is shown once it is sent.
  case confirm

  /// What is shown where it could not be sent.
  case problem

  /// What is shown to those who are too young to send it.
  case underAge = "under-age"

  /// What is shown to those who live elsewhere.
  case elsewhere

  /// How a yes is taken back.
  case withdraw

  /// Everything that the law wants said before somebody sends it (UK GDPR Article 13).
  case privacyNotice = "privacy-notice"

  /// What an engine has to do, for those who build one and those who judge it.
  case specification

  /// How to build it in an engine that reads no file.
  case buildSheet = "build-sheet"

  /// What changed from version to version in what people are told.
  case changeLog = "change-log"

  /// Whether a form has such a page.
  func isMade(of form: Form) -> Bool {
    switch self {
    case .underAge: form.specification.ages?.youngest != nil
    case .elsewhere: form.specification.elsewhere != nil
    case .withdraw: form.specification.asksForConsent
    default: true
    }
  }

  /// Whether search engines may list it: what stands behind a form is of no use to whoever did not send it.
  var isListed: Bool {
    switch self {
    case .ask, .privacyNotice, .specification: true
    default: false
    }
  }

  /// Whether engineers and officers read it, and not those who fill the form in.
  var isForEngines: Bool {
    switch self {
    case .specification, .buildSheet, .changeLog: true
    default: false
    }
  }

  /// Where it lies.
  func address(in form: Form) -> PageAddress {
    PageAddress("\(form.folder)/\(rawValue).html")
  }

  /// What it is called.
  func title(of form: Form) -> String {
    let title = form.specification.title.words
    return switch self {
    case .ask: title
    case .confirm: "Sent: \(title)"
    case .problem: "Not sent: \(title)"
    case .underAge: "If you are younger: \(title)"
    case .elsewhere: "If you live elsewhere: \(title)"
    case .withdraw: "Take back your yes: \(title)"
    case .privacyNotice: "Privacy notice: \(title)"
    case .specification: "Specification: \(title)"
    case .buildSheet: "Build sheet: \(title)"
    case .changeLog: "What changed in the notices: \(title)"
    }
  }
}

extension Form {
  /// The folder in which its pages and files lie.
  var folder: String { "forms/\(specification.id.value)" }
}

extension FormSpecification {
  /// Whether any of its purposes is lawful by a yes only.
  var asksForConsent: Bool { asked.contains { $0.basis.isConsent } }
}
