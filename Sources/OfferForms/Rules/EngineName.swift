import Diagnostics

/// The names of questions stay different where an engine knows letters only.
struct EngineName: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      var taken: [String: Located<String>] = [:]
      for id in form.draft.fields.map(\.id) + form.draft.answerKeys {
        guard let name = FormField.engineName(of: id.value) else {
          report.add(.noEngineName(id))
          continue
        }
        // Engines in use on other machines do not tell `Email` from `email`.
        if let other = taken[name.lowercased()] { report.add(.engineNameTaken(id, by: other)) }
        taken[name.lowercased()] = id
      }
    }
  }
}

extension FormDraft {
  /// The names under which yes and no are posted.
  fileprivate var answerKeys: [Located<String>] {
    purposes.filter { $0.basis.isConsent || $0.needsAgreement }.map { purpose in
      purpose.id.map { (purpose.basis.isConsent ? "consent-" : "agree-") + $0 }
    }
  }
}

extension FormField {
  /// A name for engines that know letters only: `start_date` becomes `startDate`.
  ///
  /// DEFRA's forms engine and XGov's form builder ask for `^[a-zA-Z]+$`.
  ///
  /// - Parameter id: the name of a question, or the key of a yes.
  /// - Returns: the name; nil where the id has a digit, for which there is no letter.
  public static func engineName(of id: String) -> String? {
    var name = ""
    var isFirst = false
    for scalar in id.unicodeScalars {
      switch scalar {
      case "_", "-": isFirst = !name.isEmpty
      case "a"..."z", "A"..."Z":
        name += isFirst ? String(scalar).uppercased() : String(scalar)
        isFirst = false
      default: return nil
      }
    }
    return name.isEmpty ? nil : name
  }
}

extension Rule {
  static let engineName = Rule(
    "engine-name", .error,
    "The names of a form's questions are different when only their letters count.",
    why: "Some form engines take names of letters only, and would mix two questions up.",
    code: "E21")
}

extension Diagnostic {
  fileprivate static func noEngineName(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      .engineName, "'\(id.value)' has something else than letters in its name", at: id.location,
      help: "write numbers as words, such as phone_two")
  }

  fileprivate static func engineNameTaken(
    _ id: Located<String>, by other: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .engineName,
      "'\(id.value)' and '\(other.value)' are one name to an engine that takes letters only",
      at: id.location, help: "give one of the two another name",
      notes: [.init("the other one is here", at: other.location)])
  }
}
