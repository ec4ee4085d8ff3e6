/// What stands in the place of a template's blocks, by their names.
struct Overrides: Equatable {
  /// An argument, with the template in which it was written and what stood in the place of that
  /// template's own blocks.
  struct Override: Equatable {
    let argument: Argument
    let template: ParsedTemplate
    let overrides: Overrides

    static func == (one: Override, other: Override) -> Bool {
      one.argument.location == other.argument.location && one.overrides == other.overrides
    }
  }

  private var byName: [String: Override] = [:]

  subscript(name: String) -> Override? { byName[name] }

  /// With the arguments of a parent tag, as far as no template further out has its own.
  func adding(_ arguments: [Argument], of template: ParsedTemplate) -> Overrides {
    var all = self
    for argument in arguments where byName[argument.name] == nil {
      all.byName[argument.name] = Override(
        argument: argument, template: template, overrides: self)
    }
    return all
  }
}
