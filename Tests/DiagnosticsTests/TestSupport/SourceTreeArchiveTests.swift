import Diagnostics
import TestSupport
import Testing

struct SourceTreeArchiveTests {
  @Test func `each file begins with a line that names it`() {
    let tree = SourceTree(
      archive: """
        A remark that belongs to no file.
        -- Content/b.md --
        ---
        title: B
        ---

        -- not a name
        -- Content/a b.md --
        last
        """)
    #expect(tree.files.map(\.path) == ["Content/a b.md", "Content/b.md"])
    #expect(text(tree, "Content/b.md") == "---\ntitle: B\n---\n\n-- not a name\n")
    #expect(text(tree, "Content/a b.md") == "last\n")
  }

  @Test func `a last line end is not doubled, and an empty file is empty`() {
    #expect(text(SourceTree(archive: "-- a --\nx\n"), "a") == "x\n")
    #expect(text(SourceTree(archive: "-- a --\nx\n\n"), "a") == "x\n\n")
    #expect(text(SourceTree(archive: "-- a --\n-- b --\n"), "a")?.isEmpty == true)
    #expect(text(SourceTree(archive: "-- a --\n-- b --"), "b")?.isEmpty == true)
    #expect(SourceTree(archive: "").files.isEmpty)
  }

  private func text(_ tree: SourceTree, _ path: String) -> String? {
    tree[path].map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
