extension FormSpecification {
  /// The bands of the form's age question that lie below an age, as values; none where there is no such age.
  func bands(below age: Int?) -> [String] {
    bands { ages in age.map { ages.upperBound < $0 } ?? false }
  }

  /// The bands that lie above them.
  func bands(from age: Int?) -> [String] {
    bands { ages in age.map { ages.lowerBound >= $0 } ?? false }
  }

  private func bands(where isMeant: (ClosedRange<Int>) -> Bool) -> [String] {
    guard let ages, let field = field(ages.field) else { return [] }
    return field.options.map(\.value).filter { AgeBand($0).map { isMeant($0.ages) } ?? false }
  }
}
