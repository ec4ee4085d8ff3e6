import OfferForms
import OfferSite

/// A small site of handmade files, in the order of a build: with their manifest, which comes last.
func site(_ texts: [String: String]) -> [RenderedFile] {
  let files = texts.sorted { $0.key < $1.key }.map {
    RenderedFile(path: $0.key, bytes: Array($0.value.utf8), sources: [])
  }
  let entries = files.map {
    #"{"path":"\#($0.path)","sha256":"\#(Fingerprint(of: $0.bytes).hex)","sources":[]}"#
  }
  let manifest = #"{"generator":"offer","files":[\#(entries.joined(separator: ","))]}"#
  return files + [
    RenderedFile(path: "manifest.json", bytes: Array(manifest.utf8), sources: [])
  ]
}
