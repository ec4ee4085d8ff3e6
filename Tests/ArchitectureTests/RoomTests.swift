import Testing

/// The rooms and what each may know of.
///
/// `Diagnostics` depends on nothing, and only the shell knows Foundation.
struct RoomTests {
  static let rooms: [String: Set<String>] = [
    "CCommonMark": [],
    "CCrypto": [],
    "Diagnostics": [],
    "OfferContent": ["CCommonMark", "Diagnostics", "Dispatch", "Synchronization", "Yams"],
    "OfferForms": ["CCrypto", "Diagnostics", "OfferContent"],
    "OfferTemplates": ["Diagnostics"],
    "OfferSite": ["Diagnostics", "Dispatch", "OfferContent", "OfferForms", "OfferTemplates"],
    "OfferCommand": [
      "ArgumentParser", "Diagnostics", "Dispatch", "Foundation", "FoundationEssentials", "Glibc",
      "Musl", "OfferContent",
      "OfferForms", "OfferSite", "OfferTemplates", "Synchronization",
    ],
    "offer": ["ArgumentParser", "OfferCommand"],
  ]

  /// The only places that know a library.
  static let doors: [String: String] = [
    "CCommonMark": "Sources/OfferContent/Markdown/",
    "CCrypto": "Sources/OfferForms/Fingerprints/Fingerprint.swift",
    "Yams": "Sources/OfferContent/Load/",
  ]

  @Test func `each room imports only what the design allows`() throws {
    let slips = try SwiftFile.sources().flatMap { file in
      file.imports.compactMap { line, module in
        RoomTests.rooms[file.room]?.contains(module) == true
          ? nil : "\(file.path):\(line): \(file.room) may not import \(module)"
      }
    }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test func `a library is known in one place only`() throws {
    let slips = try SwiftFile.sources().flatMap { file in
      file.imports.compactMap { line, module in
        RoomTests.doors[module].map(file.path.hasPrefix) == false
          ? "\(file.path):\(line): import \(module) only in \(RoomTests.doors[module] ?? "")" : nil
      }
    }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test func `only one file knows Yams`() throws {
    let files = try SwiftFile.sources().filter { file in
      file.imports.contains { $0.module == "Yams" }
    }
    #expect(files.count <= 1, "\(files.map(\.path).joined(separator: "\n"))")
  }

  @Test func `every file is in a room`() throws {
    let files = try SwiftFile.sources().filter { RoomTests.rooms[$0.room] == nil }
    #expect(files.isEmpty, "\(files.map(\.path).joined(separator: "\n"))")
  }
}

extension SwiftFile {
  /// What the file imports, and on which line.
  var imports: [(line: Int, module: String)] {
    zip(1..., code).compactMap { number, line in
      guard line.contains("import") else { return nil }
      return line.firstMatch(
        of:
          /^(?:@\w+(?:\(\w+\))? +)?(?:\w+ +)?import +(?:(?:struct|enum|func|var|typealias) +)?(\w+)/
      ).map { (number, String($0.output.1)) }
    }
  }
}
