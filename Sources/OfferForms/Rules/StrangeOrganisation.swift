import Diagnostics

extension Rule {
  static let strangeOrganisation = Rule(
    "strange-organisation", .error,
    "An organisation that reads answers has a role and the address of its privacy page.",
    why: "People ask it what it holds about them, and must be able to find it.", code: "E11")
}

extension Diagnostic {
  static func strangeOrganisation(_ id: Located<String>, without key: String) -> Diagnostic {
    Diagnostic(
      .strangeOrganisation,
      key == "role"
        ? "'\(id.value)' has no role: nobody knows whether it decides or works for others"
        : "'\(id.value)' has no privacy page",
      at: id.location,
      help: key == "role"
        ? "add 'role: controller', 'role: joint-controller' or 'role: processor'"
        : "add 'privacy: https://…', or 'privacy: to-confirm' until somebody has asked")
  }
}
