extension FormField.Option {
  /// The youngest age in a band such as `under-16`, `16-17` or `25-or-over`; nil for any other answer.
  var youngest: Int? {
    value.hasPrefix("under-") ? 0 : value.split(separator: "-").first.flatMap { Int($0) }
  }
}

extension FormSpecification {
  /// The bands of the form's age question that lie below an age, as values.
  func bands(below age: Int?) -> [String] {
    guard let age, let field = ages.flatMap({ field($0.field) }) else { return [] }
    return field.options.filter { option in option.youngest.map { $0 < age } ?? false }.map(\.value)
  }

  /// The other bands.
  func bands(from age: Int?) -> [String] {
    guard let age, let field = ages.flatMap({ field($0.field) }) else { return [] }
    return field.options.filter { option in option.youngest.map { $0 >= age } ?? false }.map(
      \.value)
  }
}
