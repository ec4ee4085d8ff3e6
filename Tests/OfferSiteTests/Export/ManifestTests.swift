import Testing

@testable import OfferSite

@Suite struct ManifestTests {
  @Test func `the manifest lists every file with its fingerprint and sources`() {
    let manifest = Manifest(
      of: [
        RenderedFile(
          path: "a.html", bytes: Array("abc".utf8), sources: ["Content/a \"b\".md", "c"]),
        RenderedFile(path: "_headers", bytes: [], sources: []),
      ], shared: ["d", "e"], jobs: 2)
    #expect(manifest.file.path == "manifest.json")
    #expect(
      String(decoding: manifest.file.bytes, as: UTF8.self) == """
        {
          "sources": ["d", "e"],
          "files": [
            {"path": "a.html", "sha256": \
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", \
        "sources": ["Content/a \\"b\\".md", "c"]},
            {"path": "_headers", "sha256": \
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "sources": []}
          ]
        }

        """)
  }
}
