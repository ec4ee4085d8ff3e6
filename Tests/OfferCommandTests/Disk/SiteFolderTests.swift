import Diagnostics
import Foundation
import Testing

@testable import OfferCommand

struct SiteFolderTests: ~Copyable {
  private let folder: TemporaryFolder

  init() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("Content")
    try folder.makeFolder("Templates")
    self.folder = folder
  }

  private func sources(jobs: Int = 2) throws -> SourceTree {
    try SiteFolder(at: folder.path).sources(jobs: jobs)
  }

  private func contents(_ path: String) throws -> SourceFile.Contents? {
    try sources()[path]?.contents
  }

  @Test(arguments: [1, 2, 7])
  func `every file is read, in the order of its path, with any number of jobs`(jobs: Int) throws {
    for number in 0..<100 {
      try folder.write("page \(number)", to: "Content/derby/pages/\(number).md")
    }
    try folder.write("", to: "Content/a.yaml")
    try folder.write("{{> head}}", to: "Templates/page.mustache")
    let expected =
      [SourceFile(path: "Content/a.yaml", text: "")]
      + (0..<100).map { SourceFile(path: "Content/derby/pages/\($0).md", text: "page \($0)") }
      .sorted { $0.path < $1.path } + [
        SourceFile(path: "Templates/page.mustache", text: "{{> head}}")
      ]
    #expect(try sources(jobs: jobs).files == expected)
  }

  @Test(arguments: [
    ".gitkeep", ".DS_Store", ".git/config", "about.md~", ".about.md.swp", "about.swp",
    "~$about.md", "Thumbs.db", "desktop.ini",
  ])
  func `what the system or an editor left is not content`(name: String) throws {
    try folder.write("litter", to: "Content/\(name)")
    #expect(try sources().files.isEmpty)
  }

  @Test func `a file of 1 MiB is read, and one byte more is too large`() throws {
    try folder.write(String(repeating: "a", count: 1_048_576), to: "Content/most.md")
    try folder.write(String(repeating: "a", count: 1_048_577), to: "Content/more.md")
    #expect(try sources()["Content/most.md"]?.bytes.count == 1_048_576)
    #expect(try contents("Content/more.md") == .tooLarge(1_048_577))
  }

  @Test func `a link to a file in the same part is read under its own name`() throws {
    try folder.write("text", to: "Content/a.md")
    try folder.link("Content/b.md", to: "a.md")
    #expect(try contents("Content/b.md") == .bytes(Array("text".utf8)))
  }

  @Test(arguments: ["/etc/hostname", "../secret.md", "../Templates/page.mustache", "/etc"])
  func `nothing behind a link that leaves its part is read`(target: String) throws {
    try folder.write("secret", to: "secret.md")
    try folder.write("template", to: "Templates/page.mustache")
    try folder.link("Content/link.md", to: target)
    #expect(try contents("Content/link.md") == .linkOutside)
  }

  @Test func `a folder whose name only begins like the part is outside`() throws {
    try folder.write("secret", to: "Content-of-others/a.md")
    try folder.link("Content/link.md", to: "../Content-of-others/a.md")
    #expect(try contents("Content/link.md") == .linkOutside)
  }

  @Test func `a link to a folder in the same part is walked through`() throws {
    try folder.write("text", to: "Content/england/a.md")
    try folder.link("Content/wales", to: "england")
    #expect(try contents("Content/wales/a.md") == .bytes(Array("text".utf8)))
  }

  @Test func `links that lead round in a circle end, and are named`() throws {
    try folder.write("text", to: "Content/one/a.md")
    try folder.makeFolder("Content/two")
    try folder.link("Content/one/up", to: "..")
    try folder.link("Content/one/other", to: "../two")
    try folder.link("Content/two/back", to: "../one")
    let reason = SourceFile.Contents.unreadable(
      "it is a link to a folder that lies behind another link or leads round in a circle")
    let tree = try sources()
    #expect(
      tree.files.filter { $0.contents == reason }.map(\.path)
        == [
          "Content/one/other/back", "Content/one/up", "Content/two/back/other",
          "Content/two/back/up",
        ])
    #expect(
      tree.files.filter { $0.contents != reason }.map(\.path)
        == ["Content/one/a.md", "Content/two/back/a.md"])
  }

  @Test func `a link that leads nowhere is unreadable`() throws {
    try folder.link("Content/a.md", to: "b.md")
    #expect(
      try contents("Content/a.md")
        == .unreadable("it is a link, and what it leads to cannot be reached"))
  }

  @Test func `a pipe is unreadable, and nobody waits for it`() throws {
    #expect(mkfifo("\(folder.path)/Content/pipe.md", 0o600) == 0)
    #expect(
      try contents("Content/pipe.md")
        == .unreadable("it is neither a file nor a folder, or its name is not in UTF-8"))
  }

  @Test func `a name that is not in UTF-8 is not lost`() throws {
    let name =
      Array("\(folder.path)/Content/caf".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
    close(open(name, O_CREAT | O_WRONLY, 0o600))
    #expect(try sources().files.map(\.path) == ["Content/caf\u{FFFD}"])
  }

  @Test func `the site is the first folder upwards that holds both parts`() throws {
    try folder.makeFolder("Content/derby/pages/Content")
    let found = SiteFolder(nearestTo: "\(folder.path)/Content/derby/pages")
    #expect(found?.path == "\(folder.path)/Content/derby/pages/../../..")
  }

  @Test func `there is no site where no folder upwards holds both parts`() throws {
    let other = try TemporaryFolder()
    try other.makeFolder("Content")
    #expect(SiteFolder(nearestTo: "\(other.path)/Content") == nil)
  }

  @Test func `a folder that is not there is wrong use`() {
    #expect(
      throws: Stop.wrongUse(
        "there is no folder '/nowhere'",
        help: "give --site the folder that holds Content and Templates")
    ) { try SiteFolder(at: "/nowhere") }
  }

  @Test func `a folder without templates is wrong use`() throws {
    let other = try TemporaryFolder()
    try other.makeFolder("Content")
    let path = other.path
    #expect(
      throws: Stop.wrongUse(
        "the folder '\(path)' holds no folder Templates",
        help: "give --site the folder that holds Content and Templates")
    ) { try SiteFolder(at: path) }
  }
}
