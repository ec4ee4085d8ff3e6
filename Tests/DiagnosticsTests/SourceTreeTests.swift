import Diagnostics
import Testing

struct SourceTreeTests {
  @Test func `files are in the order of their paths' bytes`() {
    let paths = ["b.md", "a/z.md", "a-b.md", "é.md", "a.md", "Z.md", "a/b/c.md"]
    #expect(
      tree(paths).files.map(\.path)
        == ["Z.md", "a-b.md", "a.md", "a/b/c.md", "a/z.md", "b.md", "é.md"])
  }

  @Test func `the order on the disk does not matter`() {
    let paths = (0..<100).map { "Content/\($0).md" }
    #expect(tree(paths) == tree(paths.reversed()))
  }

  @Test func `of two files with one path the later counts`() {
    let tree = SourceTree([
      SourceFile(path: "a.md", text: "first"), SourceFile(path: "b.md", text: "other"),
      SourceFile(path: "a.md", text: "second"),
    ])
    #expect(tree.files.map(\.bytes) == [Array("second".utf8), Array("other".utf8)])
  }

  @Test func `paths that only look alike are two files`() {
    let composed = "caf\u{E9}.md"
    let decomposed = "cafe\u{301}.md"
    let tree = SourceTree([
      SourceFile(path: composed, text: "one"), SourceFile(path: decomposed, text: "two"),
    ])
    #expect(tree.files.count == 2)
    #expect(tree[composed]?.bytes == Array("one".utf8))
    #expect(tree[decomposed]?.bytes == Array("two".utf8))
  }

  @Test func `every file is found by its path, and nothing else is`() {
    let paths = ["a", "a/b", "a/b.md", "a/c", "ab", "b"]
    let tree = tree(paths)
    for path in paths { #expect(tree[path]?.path == path) }
    for path in ["", "a/", "a/b.m", "a/b.mdx", "c", "0"] { #expect(tree[path] == nil) }
    #expect(SourceTree([])["a"] == nil)
  }

  @Test func `the files below a folder are those and no neighbour's`() {
    let tree = tree([
      "Content/derby/a.md", "Content/derby-2/b.md", "Content/derby", "Content/derbz",
    ])
    #expect(tree.files(below: "Content/derby").map(\.path) == ["Content/derby/a.md"])
    #expect(tree.files(below: "Content").count == 4)
    #expect(tree.files(below: "Templates").isEmpty)
  }

  private func tree(_ paths: [String]) -> SourceTree {
    SourceTree(paths.map { SourceFile(path: $0, text: $0) })
  }
}
