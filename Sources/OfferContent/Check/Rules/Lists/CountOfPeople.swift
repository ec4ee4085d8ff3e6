import Diagnostics

extension PeopleCount {
  /// Holds a figure to what may be shown of people.
  static func check(
    _ value: Located<Outcome.Value>, of unit: Outcome.Unit, base: Located<Outcome.Value>?,
    reporting report: inout Report
  ) {
    if let base { check(base, reporting: &report) }
    switch unit {
    case .people: check(value, reporting: &report)
    case .percent: check(percent: value, of: base?.value, reporting: &report)
    case .offers: break
    }
  }

  private static func check(_ count: Located<Outcome.Value>, reporting report: inout Report) {
    guard case .tenths(let tenths) = count.value else { return }
    let people = (tenths + 5) / 10
    guard tenths % 10 != 0 || published(people) != String(people) else { return }
    report.add(.countOfPeople(at: count.location, instead: published(people)))
  }

  /// A percentage that is worked out is whole and of enough people; of one that a report gives we do not
  /// know of how many it is.
  private static func check(
    percent: Located<Outcome.Value>, of base: Outcome.Value?, reporting report: inout Report
  ) {
    guard case .tenths(let tenths) = percent.value else { return }
    guard tenths <= 1000 else { return report.add(.moreThanAll(at: percent.location)) }
    switch base {
    case nil: break
    case .hidden: report.add(.baseTooSmall(at: percent.location))
    case .tenths(let base) where base < leastBase * 10:
      report.add(.baseTooSmall(at: percent.location))
    case .tenths where tenths % 10 != 0:
      report.add(.percentNotWhole(at: percent.location, instead: (tenths + 5) / 10))
    case .tenths(let base):
      guard !canBePublished(percent: tenths / 10, of: base / 10) else { return }
      report.add(.percentOfFew(at: percent.location))
    }
  }
}

extension [CSVText.Row] {
  /// Holds the numbers of people in a spreadsheet's cells, and in columns that are called so, to what may
  /// be shown.
  func checkPeople(in path: String, reporting report: inout Report) {
    let counts = Set((first?.cells ?? []).indices.filter { self[0].cells[$0].countsPeople })
    for row in dropFirst() {
      for (index, cell) in row.cells.enumerated() {
        guard let count = counts.contains(index) ? Int(cell) : PeopleWords.count(in: cell),
          PeopleCount.published(count) != String(count)
        else { continue }
        let place = row.places[index]
        report.add(
          .countOfPeople(
            at: SourceLocation(
              path: path, line: place.line, column: place.column, length: place.length),
            instead: PeopleCount.published(count)))
      }
    }
  }
}

extension String {
  /// Whether a column of this name holds numbers of people.
  fileprivate var countsPeople: Bool {
    let name = lowercased()
    return PeopleWords.nouns.contains { name == $0 || name == "number of \($0)" }
  }
}

extension Rule {
  static let countOfPeople = Rule(
    "count-of-people", .error,
    "A number of people in the data is 0, hidden from 1 to 9, or rounded to 5; a percentage hides as much.",
    why: "Everybody can read these files, and a small number can give away who is meant.")
}

extension Diagnostic {
  fileprivate static func countOfPeople(
    at location: SourceLocation, instead published: String
  ) -> Diagnostic {
    Diagnostic(
      .countOfPeople, "this number of people could give somebody away", at: location,
      help: published == PeopleCount.hidden
        ? "write * in its place: it stands for 1 to 9" : "write \(published), rounded to 5")
  }

  fileprivate static func baseTooSmall(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .countOfPeople, "this percentage is of fewer than \(PeopleCount.leastBase) people",
      at: location, help: "write * in its place")
  }

  fileprivate static func percentNotWhole(
    at location: SourceLocation, instead whole: Int
  ) -> Diagnostic {
    Diagnostic(
      .countOfPeople, "a percentage that we work out is whole", at: location,
      help: "write \(whole); where a report gives it like this, leave 'base' empty")
  }

  fileprivate static func percentOfFew(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .countOfPeople, "this percentage of its base is no number of people that may be shown",
      at: location,
      help: "round the people to 5 and work it out again, or write * where they are 1 to 9")
  }

  fileprivate static func moreThanAll(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongNumber, "this percentage is above 100", at: location,
      help: "write a number from 0 to 100")
  }
}
