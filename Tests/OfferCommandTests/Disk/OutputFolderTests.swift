import Diagnostics
import Foundation
import OfferForms
import OfferSite
import Testing

@testable import OfferCommand

/// Builds handmade files over and over into a folder, as `offer build` does.
struct OutputFolderTests: ~Copyable {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func build(_ files: [RenderedFile], jobs: Int = 2) throws -> OutputPlan {
    let output = try OutputFolder(of: "derby", in: "\(folder.path)/Output")
    let plan = try OutputPlan(of: files, over: output, jobs: jobs)
    try plan.carryOut(in: output, jobs: jobs)
    return plan
  }

  private func messages(_ plan: OutputPlan) -> [String] {
    plan.report.inReadingOrder.map {
      "\($0.severity): \($0.message)".replacing(folder.path, with: "…")
    }
  }

  @Test func `a first build makes every file and folder`() throws {
    let plan = try build(site(["index.html": "home", "a/b/c.html": "deep", "style.css": "p {}"]))
    #expect(plan.changed.count == 4)
    #expect(
      folder.paths(below: "Output")
        == [
          "derby", "derby/a", "derby/a/b", "derby/a/b/c.html", "derby/index.html",
          "derby/manifest.json", "derby/style.css",
        ])
    #expect(folder.text(of: "Output/derby/a/b/c.html") == "deep")
  }

  @Test func `the folders above the output are made`() throws {
    _ = try OutputFolder(of: "derby", in: "\(folder.path)/one/two/three/")
    #expect(folder.paths() == ["one", "one/two", "one/two/three", "one/two/three/derby"])
  }

  @Test(arguments: [1, 2, 7])
  func `only what changed is written, with any number of jobs`(jobs: Int) throws {
    var pages = Dictionary(uniqueKeysWithValues: (0..<100).map { ("p/\($0).html", "page \($0)") })
    try build(site(pages), jobs: jobs)
    let numbers = try (0..<100).map { try folder.number(of: "Output/derby/p/\($0).html") }
    pages["p/7.html"] = "changed"
    let plan = try build(site(pages), jobs: jobs)
    #expect(plan.changed.map(\.path) == ["p/7.html", "manifest.json"])
    for number in 0..<100 {
      let now = try folder.number(of: "Output/derby/p/\(number).html")
      #expect((now == numbers[number]) == (number != 7))
    }
  }

  @Test func `bytes of the same length that differ are written`() throws {
    try build(site(["a.html": String(repeating: "a", count: 200_000)]))
    let other = String(repeating: "a", count: 199_999) + "b"
    try build(site(["a.html": other]))
    #expect(folder.text(of: "Output/derby/a.html") == other)
  }

  @Test func `a file is replaced, not written over, so that who reads it keeps the whole old one`()
    throws
  {
    try build(site(["a.html": "old"]))
    let reader = try #require(FileHandle(forReadingAtPath: "\(folder.path)/Output/derby/a.html"))
    try build(site(["a.html": "new"]))
    #expect(try reader.readToEnd() == Data("old".utf8))
    #expect(folder.text(of: "Output/derby/a.html") == "new")
  }

  @Test func `nothing is written where nothing changed`() throws {
    try build(site(["a.html": "a"]))
    let number = try folder.number(of: "Output/derby/manifest.json")
    #expect(try build(site(["a.html": "a"])).changed.isEmpty)
    #expect(try folder.number(of: "Output/derby/manifest.json") == number)
  }

  @Test func `a page changed by hand that is still made is made again`() throws {
    try build(site(["a.html": "a"]))
    try folder.write("by hand", to: "Output/derby/a.html")
    #expect(try build(site(["a.html": "a"])).changed.map(\.path) == ["a.html"])
    #expect(folder.text(of: "Output/derby/a.html") == "a")
  }

  @Test func `what is no longer made is removed with its empty folders`() throws {
    try build(
      site(["a.html": "a", "old/older/b.html": "b", "kept/c.html": "c", "kept/d.html": "d"]))
    let plan = try build(site(["a.html": "a", "kept/c.html": "c"]))
    #expect(plan.obsolete == ["kept/d.html", "old/older/b.html"])
    #expect(
      folder.paths(below: "Output/derby") == ["a.html", "kept", "kept/c.html", "manifest.json"])
  }

  @Test func `what is no longer made but was changed by hand is left alone and reported`() throws {
    try build(site(["a.html": "a", "b.html": "b"]))
    try folder.write("by hand", to: "Output/derby/b.html")
    let plan = try build(site(["a.html": "a"]))
    #expect(folder.text(of: "Output/derby/b.html") == "by hand")
    #expect(
      messages(plan) == [
        "warning: '…/Output/derby/b.html' was changed by hand and is no longer made,"
          + " so it was left where it is"
      ])
  }

  @Test func `what nobody built is left alone and reported once for each thing at the top`() throws
  {
    try build(site(["a.html": "a", "kept/c.html": "c"]))
    try folder.write("x", to: "Output/derby/CNAME")
    for number in 1...50 { try folder.write("x", to: "Output/derby/photos/\(number).jpg") }
    try folder.write("x", to: "Output/derby/kept/x.html")
    try folder.write("x", to: "Output/derby/kept/y.html")
    let plan = try build(site(["a.html": "a", "kept/c.html": "c"]))
    #expect(
      messages(plan) == [
        "note: '…/Output/derby/CNAME' is not made by this program, so it was left where it is",
        "note: '…/Output/derby/kept' holds 2 things that are not made by this program,"
          + " '…/Output/derby/kept/x.html' first, so they were left where they are",
        "note: '…/Output/derby/photos' is not made by this program, so it was left where it is",
      ])
    #expect(folder.paths(below: "Output/derby/photos").count == 50)
  }

  @Test(arguments: ["../outside.txt", "/etc/hostname", "kept/../../outside.txt"])
  func `a manifest that somebody wrote removes nothing outside the folder`(path: String) throws {
    try folder.write("outside", to: "Output/outside.txt")
    let sha = Fingerprint(of: Array("outside".utf8)).hex
    try folder.write(
      #"{"files":[{"path":"\#(path)","sha256":"\#(sha)","sources":[]}]}"#,
      to: "Output/derby/manifest.json")
    #expect(try build(site(["a.html": "a"])).obsolete.isEmpty)
    #expect(folder.text(of: "Output/outside.txt") == "outside")
  }

  @Test(arguments: ["", "{", "[]", #"{"files":7}"#])
  func `a manifest that cannot be made out removes nothing`(manifest: String) throws {
    try folder.write(manifest, to: "Output/derby/manifest.json")
    try folder.write("x", to: "Output/derby/x.html")
    #expect(try build(site(["a.html": "a"])).obsolete.isEmpty)
    #expect(folder.text(of: "Output/derby/x.html") == "x")
  }

  @Test func `what a killed build left half written is removed`() throws {
    try build(site(["a.html": "a", "p/b.html": "b"]))
    try folder.write("half", to: "Output/derby/.offer-123-4.tmp")
    try folder.write("half", to: "Output/derby/p/.offer-123-5.tmp")
    let plan = try build(site(["a.html": "a", "p/b.html": "b"]))
    #expect(plan.leftovers == [".offer-123-4.tmp", "p/.offer-123-5.tmp"])
    #expect(messages(plan).isEmpty)
    #expect(
      folder.paths(below: "Output/derby") == ["a.html", "manifest.json", "p", "p/b.html"])
  }
}
