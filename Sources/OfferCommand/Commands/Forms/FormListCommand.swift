import ArgumentParser
import Diagnostics
import OfferForms

/// `offer form list`: the forms of each council.
struct FormListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the forms of each council: name, version, kind and title.",
    discussion: """
      Examples:
        offer form list
        offer form list --council derby
      """)

  @OptionGroup var options: FormOptions

  func run() throws(Stop) {
    let run = try FormRun(options)
    for council in run.councils {
      var lines = "\(council.id)\n"
      for form in council.forms.forms.map(\.specification) {
        lines += "  \(form.id.value)  \(form.version.value)  \(form.kind.rawValue)\n"
        lines += "    \(form.title.words)\n"
      }
      try Terminal.results.give(lines)
    }
  }
}
