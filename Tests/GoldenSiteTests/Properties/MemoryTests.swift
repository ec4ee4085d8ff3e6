import Diagnostics
import Foundation
import OfferContent
import OfferSite
import Testing

@testable import OfferCommand

/// A build that knows what an earlier one found out gives what one gives that knows nothing.
struct MemoryTests {
  private let site = GoldenSite.everyFeature

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `after any sequence of edits the output and the report are those of a first build`(
    seed: UInt64
  ) throws {
    let folder = try TemporaryTree()
    var edits = RandomEdits(of: site.sources.files, seed: seed)
    var memories: [String: SiteMemory] = [:]
    var expected: [String: [UInt8]] = [:]
    var known = 0
    for step in 1...30 {
      let edited = site.with(edits.files)
      let fresh = try edited.build()
      let build = try edited.build(knowing: memories)
      try #require(
        build.told(quoting: edited.sources) == fresh.told(quoting: edited.sources),
        "after edit \(step): \(edits.last)")
      for (site, freshSite) in zip(build.sites, fresh.sites) where !site.report.hasErrors {
        known += site.files.count { $0.known != nil }
        try write(site, below: folder.tree.folder.path)
        if let memory = site.memory { memories[site.council] = SiteMemory(memory.bytes) }
        expected = expected.filter { !$0.key.hasPrefix("\(site.council)/") }
        for file in freshSite.files { expected["\(site.council)/\(file.path)"] = file.bytes }
      }
      let slips = TreeDifference(from: expected, to: folder.tree.files).lines
      try #require(slips == [], "after edit \(step): \(edits.last)")
      edits.edit()
    }
    #expect(known > 100, "too little was known for the test to mean much")
  }

  @Test func `where nothing changed, nothing is made again but what is made of no page`() throws {
    let build = try site.build(knowing: try memories())
    let made = build.sites.flatMap(\.files).filter { $0.known == nil && $0.path.hasSuffix(".html") }
    #expect(made.map(\.path) == [])
    #expect(build.sites.allSatisfy { $0.memory == nil }, "what was known is not kept again")
  }

  @Test func `a search that lies in several files stays in their order where nothing changed`()
    throws
  {
    let more = (1...300).map { number in
      SourceFile(
        path: "Content/anytown/pages/more-\(number).md",
        contents: .bytes(Array("---\ntitle: More \(number)\nsummary: Words \(number).\n---\n".utf8))
      )
    }
    let large = site.with(site.sources.files + more)
    let fresh = try large.build(knowing: [:]).sites
    let memories = fresh.reduce(into: [:]) { $0[$1.council] = $1.memory }
    let first = try #require(fresh.first)
    #expect(first.files.count { $0.path.hasPrefix("search/") } > 1)
    let again = try #require(try large.build(knowing: memories).sites.first)
    #expect(again.files.contains { $0.known != nil })
    #expect(again.files.map(\.path) == first.files.map(\.path))
    #expect(again.files.last?.bytes == first.files.last?.bytes)
  }

  @Test func `where the words of one page changed, that page is made again`() throws {
    let build = try site.with("Content/england/pages/about.md", "More.").build(
      knowing: try memories())
    for site in build.sites {
      let made = site.files.filter { $0.known == nil && $0.path.hasSuffix(".html") }
      #expect(made.map(\.path) == ["about.html"])
    }
  }

  @Test func `a heading that other pages may link to makes all be made again`() throws {
    let build = try site.with("Content/england/pages/about.md", "## More\n\nWords.").build(
      knowing: try memories())
    #expect(build.sites.flatMap(\.files).allSatisfy { $0.known == nil })
  }

  @Test func `another day or another program knows nothing`() throws {
    let memories = try memories()
    var options = try BuildOptions.golden()
    options.memories = memories
    options.program = "another"
    let another = SiteBuild(of: site.sources, options: options)
    #expect(another.sites.flatMap(\.files).allSatisfy { $0.known == nil })
    options = try BuildOptions.golden()
    options.memories = memories
    options.today = try #require(Day("2026-11-22"))
    let later = SiteBuild(of: site.sources, options: options)
    #expect(later.sites.flatMap(\.files).allSatisfy { $0.known == nil })
  }

  @Test func `a memory that is not whole is none`() throws {
    let memory = try #require(try memories().values.first).bytes
    #expect(SiteMemory(memory)?.bytes == memory)
    #expect(SiteMemory([]) == nil)
    for length in stride(from: 0, to: memory.count, by: 97) {
      #expect(SiteMemory(Array(memory[..<length])) == nil)
      var damaged = memory
      damaged[length] ^= 1
      #expect(SiteMemory(damaged) == nil)
    }
  }

  @Test func `what somebody changed or took away in the output is put right`() throws {
    let folder = try TemporaryTree()
    for file in site.sources.files { try folder.tree.write(file.bytes, to: file.path) }
    let arguments = ["build", "--today", GoldenSite.today, "--site", folder.tree.folder.path]
    #expect(try Program.run(arguments, environment: [:]) == 0)
    let output = FileTree(folder: folder.tree.folder.appending(path: "Output"))
    try output.write(Array("by hand".utf8), to: "anytown/about.html")
    try FileManager.default.removeItem(at: output.folder.appending(path: "newtown/index.html"))
    #expect(try Program.run(arguments, environment: [:]) == 0)
    #expect(TreeDifference(from: try site.build().output, to: output.published).lines == [])
  }

  private func memories() throws -> [String: SiteMemory] {
    try site.build(knowing: [:]).sites.reduce(into: [:]) { $0[$1.council] = $1.memory }
  }

  private func write(_ site: SiteBuild.Site, below output: String) throws {
    let folder = try OutputFolder(of: site.council, in: output)
    let plan = try OutputPlan(of: site.files, over: folder, jobs: 2)
    #expect(plan.lostFile == nil)
    #expect(plan.report.diagnostics.isEmpty)
    try plan.carryOut(in: folder, jobs: 2)
  }
}

extension GoldenSite {
  /// The site as it is built by whoever knows what earlier builds found out.
  fileprivate func build(knowing memories: [String: SiteMemory]) throws -> SiteBuild {
    var options = try BuildOptions.golden()
    options.memories = memories
    return SiteBuild(of: sources, options: options)
  }

  /// The site with more words at the end of a page.
  fileprivate func with(_ path: String, _ words: String) throws -> GoldenSite {
    let page = try #require(sources[path])
    let changed = SourceFile(
      path: path, contents: .bytes(page.bytes + Array("\n\(words)\n".utf8)))
    return with(sources.files.filter { $0.path != path } + [changed])
  }
}
