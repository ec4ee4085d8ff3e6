import Testing

/// What keeps the sources small and plain.
struct BudgetTests {
  @Test func `a file has at most 250 lines`() throws {
    let slips = try SwiftFile.sources().filter { $0.length > 250 }
      .map { "\($0.path):251: \($0.length) lines" }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test func `half of the files have at most 80 lines`() throws {
    let lengths = try SwiftFile.sources().map(\.length).sorted()
    #expect(lengths[lengths.count / 2] <= 80)
  }

  @Test func `a function has at most 60 lines`() throws {
    let slips = try SwiftFile.sources().flatMap { file in
      file.functions.filter { $0.length > 60 }
        .map { "\(file.path):\($0.line): '\($0.name)' has \($0.length) lines" }
    }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test(arguments: [
    "try!", "as!", "fatalError", "preconditionFailure", "@unchecked", "nonisolated(unsafe)",
    "unowned",
  ])
  func `nothing is forced, unchecked or shared`(word: String) throws {
    let slips = try SwiftFile.sources().flatMap { $0.lines(where: { $0.contains(word) }) }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test func `nothing is unwrapped by force`() throws {
    let slips = try SwiftFile.sources().flatMap { file in
      file.lines { $0.contains("!") && $0.contains(/[\w)\]"`?]!(?!=)/) }
    }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  /// The classes: they never change, and their doc comments say what holding them as values would cost.
  private static let allowedClasses = [
    "Sources/OfferContent/Model/Entitlement.swift", "Sources/OfferSite/Plan/BuildPlan.swift",
  ]

  @Test(arguments: ["class", "actor"])
  func `there are values, not classes or actors`(word: String) throws {
    let sources = try SwiftFile.sources()
    let slips = sources.filter { !BudgetTests.allowedClasses.contains($0.path) }.flatMap { file in
      file.lines { line in
        line.split(separator: " ").prefix { $0 != "=" && $0 != "case" }.dropLast().contains {
          $0 == word
        }
      }
    }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test func `nothing is left for later`() throws {
    let slips = try SwiftFile.sources().flatMap { file in
      zip(1..., file.lines).filter { _, line in
        ["TODO", "FIXME", "XXX", "HACK"].contains { line.contains($0) }
      }
      .map { number, line in "\(file.path):\(number): \(line)" }
    }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }
}

extension SwiftFile {
  /// The lines whose code is of a kind, each as `path:line: text`.
  fileprivate func lines(where isOfKind: (Substring) -> Bool) -> [String] {
    zip(1..., zip(code, lines)).compactMap { number, line in
      isOfKind(line.0) ? "\(path):\(number): \(line.1)" : nil
    }
  }
}
