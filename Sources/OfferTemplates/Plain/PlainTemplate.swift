public import Diagnostics

/// A compiled template without a view, for using the language by itself.
///
/// As the language says, a name that a value does not have shows as nothing, and so does a partial
/// that there is not.
public struct PlainTemplate: Sendable {
  private let program: Program<PlainReference>

  /// Compiles a template; nil where anything is wrong with it.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - name: what diagnostics call it, and other templates may include it by.
  ///   - partials: the templates that it may include, by their names.
  ///   - report: takes what is wrong with it and those that it includes.
  public init?(
    _ text: String, name: String = "template", partials: [String: String] = [:],
    reporting report: inout Report
  ) {
    var templates = partials.reduce(into: [:]) { templates, partial in
      templates[partial.key] = ParsedTemplate(partial.value, name: partial.key)
    }
    let template = ParsedTemplate(text, name: name)
    if templates[name] == nil { templates[name] = template }
    var compiler = Compiler(templates, names: PlainContract())
    compiler.compile(template, in: PlainContract.Scope())
    report.add(contentsOf: compiler.report)
    guard !compiler.report.hasErrors else { return nil }
    program = compiler.assembly.linked()
  }

  /// The text of a value in this template.
  ///
  /// - Parameters:
  ///   - value: the value whose names the template shows.
  ///   - report: takes the tag at which templates included each other more than 100 deep; what is
  ///     shown then ends there.
  /// - Returns: the text.
  public func render(_ value: PlainValue, reporting report: inout Report) -> String {
    var bytes: [UInt8] = []
    var machine = Machine(
      program: program, source: PlainSource(value),
      maximumDepth: Compiler<PlainContract>.maximumDepth)
    if let place = machine.run(into: &bytes) { report.add(.includedTooDeep(at: place)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ParsedTemplate {
  fileprivate init(_ text: String, name: String) {
    self.init(TemplateText(name: name, path: name, bytes: Array(text.utf8)))
  }
}
