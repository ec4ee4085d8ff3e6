public import Diagnostics

/// The templates of a site, parsed, to be compiled for the views that they show.
///
/// A template's name is its path below `Templates/` without `.mustache`, such as `pages/entitlement`
/// or `partials/contact`.
public struct TemplateLibrary: Sendable {
  static let folder = "Templates/"
  static let ending = ".mustache"

  private let templates: [String: ParsedTemplate]

  /// Reads templates; files that do not end in `.mustache` are passed over.
  public init(_ files: [SourceFile]) {
    templates = files.reduce(into: [:]) { templates, file in
      guard file.path.hasSuffix(Self.ending) else { return }
      let template = ParsedTemplate(file)
      templates[template.text.name] = template
    }
  }

  /// The template of a name, compiled for a view.
  ///
  /// - Parameters:
  ///   - name: the template's name.
  ///   - view: the view whose fields the template may name.
  ///   - report: takes what is wrong with it and with the templates that it includes, each thing once.
  /// - Returns: the template; nil where there is none of that name or anything is wrong with it.
  public func template<V: View>(
    _ name: String, for view: V.Type, reporting report: inout Report
  ) -> Template<V>? {
    guard let template = templates[name] else {
      report.add(.templateMissing(name))
      return nil
    }
    var compiler = Compiler(templates, names: FieldContract())
    compiler.compile(template, in: FieldScope(Shape(of: view)))
    report.addNew(compiler.report)
    guard !compiler.report.hasErrors else { return nil }
    return Template(program: compiler.assembly.linked(), sources: sources(of: name))
  }

  /// The files of templates and of all that they include, in the order of their paths.
  public func sources(of names: some Sequence<String>) -> [String] {
    reached(from: names).compactMap { templates[$0]?.text.path }.sorted()
  }

  /// Warns of each template that nothing shows, and reports what is wrong with it by itself.
  ///
  /// - Parameters:
  ///   - used: the names of the templates that were compiled.
  ///   - report: takes the warnings.
  public func reportUnused(besides used: some Sequence<String>, reporting report: inout Report) {
    let reached = reached(from: used)
    for (name, template) in templates.sorted(by: { $0.key < $1.key })
    where !reached.contains(name) {
      report.add(.templateUnused(name, at: template.text.path))
      report.addNew(Report(template.problems))
    }
  }
}

extension TemplateLibrary {
  private func sources(of name: String) -> [String] {
    let others = reached(from: [name]).subtracting([name]).sorted()
    return ([name] + others).compactMap { templates[$0]?.text.path }
  }

  private func reached(from names: some Sequence<String>) -> Set<String> {
    var reached = Set(names)
    var waiting = Array(reached)
    while let next = waiting.popLast() {
      for name in templates[next]?.inclusions ?? [] where reached.insert(name).inserted {
        waiting.append(name)
      }
    }
    return reached
  }
}

extension Report {
  /// Adds what is not there yet, whatever led to it: a partial is wrong once, however many include it.
  fileprivate mutating func addNew(_ other: Report) {
    for found in other.diagnostics where !diagnostics.contains(where: found.isSame) {
      add(found)
    }
  }
}

extension Diagnostic {
  fileprivate func isSame(as other: Diagnostic) -> Bool {
    rule == other.rule && message == other.message && location == other.location
  }
}
