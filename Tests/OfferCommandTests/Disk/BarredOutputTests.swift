import Foundation
import OfferSite
import Testing

@testable import OfferCommand

/// What lies in the way in the output, and a disk that refuses.
struct BarredOutputTests: ~Copyable {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func failure(_ files: [RenderedFile], in output: String = "Output") -> String? {
    failure(files, below: "\(folder.path)/\(output)")
  }

  private func failure(_ files: [RenderedFile], below output: String) -> String? {
    do throws(DiskFailure) {
      let output = try OutputFolder(of: "derby", in: output)
      let plan = try OutputPlan(of: files, over: output, jobs: 2)
      try plan.carryOut(in: output, jobs: 2)
      return nil
    } catch {
      return error.message.replacing(folder.path, with: "…")
    }
  }

  @Test func `a folder where a file must be bars the way before anything is written`() throws {
    try folder.makeFolder("Output/derby/b.html")
    #expect(
      failure(site(["a.html": "a", "b.html": "b"]))
        == "'…/Output/derby/b.html' is a folder, where a file must be written")
    #expect(folder.paths(below: "Output/derby") == ["b.html"])
  }

  @Test func `a file where a folder must be bars the way before anything is written`() throws {
    try folder.write("x", to: "Output/derby/p")
    #expect(
      failure(site(["a.html": "a", "p/b.html": "b"]))
        == "'…/Output/derby/p' is a file, where a folder must be written")
    #expect(folder.paths(below: "Output/derby") == ["p"])
  }

  @Test func `a file in the council's place bars the way`() throws {
    try folder.write("x", to: "Output/derby")
    #expect(
      failure(site(["a.html": "a"]))
        == "'…/Output/derby' is a file, where a folder must be written")
  }

  @Test func `a file in the place of the output bars the way`() throws {
    try folder.write("x", to: "Output")
    #expect(failure(site(["a.html": "a"])) == "'…/Output' cannot be opened: Not a directory")
  }

  @Test func `nothing is written through a link in a folder's place`() throws {
    try folder.makeFolder("elsewhere")
    try folder.makeFolder("Output/derby")
    try folder.link("Output/derby/p", to: "../../elsewhere")
    #expect(
      failure(site(["p/b.html": "b"]))
        == "'…/Output/derby/p' is a link, where a folder must be written")
    #expect(folder.paths(below: "elsewhere").isEmpty)
  }

  @Test func `nothing is written through a link in a file's place`() throws {
    try folder.write("mine", to: "elsewhere.html")
    try folder.makeFolder("Output/derby")
    try folder.link("Output/derby/b.html", to: "../../elsewhere.html")
    #expect(
      failure(site(["b.html": "b"]))
        == "'…/Output/derby/b.html' is a link, where a file must be written")
    #expect(folder.text(of: "elsewhere.html") == "mine")
  }

  @Test func `nothing is written through a link in the council's place`() throws {
    try folder.makeFolder("elsewhere")
    try folder.makeFolder("Output")
    try folder.link("Output/derby", to: "../elsewhere")
    #expect(
      failure(site(["b.html": "b"]))
        == "'…/Output/derby' is a link, where a folder must be written")
    #expect(folder.paths(below: "elsewhere").isEmpty)
  }

  @Test func `the output itself may be a link, for whoever set it up meant it`() throws {
    try folder.makeFolder("elsewhere")
    try folder.link("Output", to: "elsewhere")
    #expect(failure(site(["b.html": "b"])) == nil)
    #expect(folder.text(of: "elsewhere/derby/b.html") == "b")
  }

  @Test func `an output below a file cannot be made`() throws {
    try folder.write("x", to: "file")
    #expect(
      failure(site(["b.html": "b"]), in: "file/Output")
        == "'…/file/Output' cannot be made: Not a directory")
  }

  @Test func `an output where the system makes no folders cannot be made`() {
    #expect(
      failure(site(["b.html": "b"]), below: "/proc/offer")
        == "'/proc/offer' cannot be made: No such file or directory")
  }

  @Test func `a file that the disk refuses leaves no half file and the old manifest`() throws {
    #expect(failure(site(["a.html": "a"])) == nil)
    let manifest = folder.text(of: "Output/derby/manifest.json")
    let name = String(repeating: "n", count: 300) + ".html"
    #expect(
      failure(site(["a.html": "new", name: "b"]))
        == "'…/Output/derby/\(name)' cannot be written: File name too long")
    #expect(folder.paths(below: "Output/derby") == ["a.html", "manifest.json"])
    #expect(folder.text(of: "Output/derby/manifest.json") == manifest)
  }

  @Test(arguments: ["../b.html", "p/../../b.html"])
  func `an address outside the council's folder is refused`(path: String) throws {
    let files = [RenderedFile(path: path, bytes: [], sources: [])]
    #expect(
      failure(files)?.hasSuffix("lies outside '…/Output/derby', so nothing was written") == true)
    #expect(folder.paths(below: "Output") == ["derby"])
  }

  @Test func `pages come after what they need`() throws {
    // The page cannot be written where it is, so all that came before it shows the order.
    let page = String(repeating: "n", count: 300) + ".html"
    _ = failure(site([page: "a", "style.css": "p {}", "z.js": "0"]))
    #expect(folder.paths(below: "Output/derby") == ["style.css", "z.js"])
  }
}
