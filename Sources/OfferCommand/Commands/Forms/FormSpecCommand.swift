import ArgumentParser
import Diagnostics
import OfferForms

/// `offer form spec`: what a form is compiled to.
struct FormSpecCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spec",
    abstract: "Writes everything that a form is compiled to: schemas, vectors, notices, records.",
    discussion: """
      Without --out it prints the names of the files, and how large each is.

      Examples:
        offer form spec feedback --council derby
        offer form spec feedback --council derby --out feedback
        offer form spec feedback --council derby --print posted.schema.json
      """)

  @Argument(help: ArgumentHelp("The form.", valueName: "form"))
  var form: String

  @Option(help: ArgumentHelp("The folder to write every file into.", valueName: "folder"))
  var out: String?

  @Option(help: ArgumentHelp("The name of one file to print.", valueName: "file"))
  var print: String?

  @OptionGroup var options: FormOptions

  func run() throws(Stop) {
    let (council, form) = try FormRun(options).form(form)
    let artefacts = form.artefacts(for: FormSite(of: council.offer))
    if let print {
      guard let artefact = artefacts.first(where: { $0.name == print }) else {
        throw Stop.wrongUse(
          "the form has no file '\(print)'",
          help: NearestName.help(for: print, among: artefacts.map(\.name), calling: "file"))
      }
      return try Terminal.results.give(artefact.bytes)
    }
    guard let out else {
      let lines = artefacts.map { "\($0.name)  \($0.bytes.count) bytes\n" }
      return try Terminal.results.give(lines.joined())
    }
    do throws(DiskFailure) {
      try ArtefactFolder(at: out).write(artefacts)
    } catch {
      throw Stop.disk(error)
    }
    Terminal.reports.tell("\(artefacts.count) files written to \(out)\n")
  }
}
