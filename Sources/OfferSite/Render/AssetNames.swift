import Diagnostics
import OfferForms

/// The files that pages show, under names that change with their bytes, so that no old copy is shown.
///
/// A template writes `{{root}}assets/icon.svg` in an attribute, or `{{root}}scripts/NAME.js` for a script
/// that another one loads; the name is replaced after rendering.
struct AssetNames: Sendable {
  /// The files as they are written.
  let files: [RenderedFile]

  private let replacements: [(name: [UInt8], replacement: [UInt8])]

  init(of assets: [SourceFile]) {
    files = assets.map { asset in
      let bytes = AssetNames.bytes(of: asset)
      return RenderedFile(
        path: AssetNames.address(of: asset, as: bytes).path, bytes: bytes, sources: [asset.path])
    }
    replacements = zip(assets, files).compactMap { asset, file in
      AssetNames.name(of: asset).map { (Array("\($0)\"".utf8), Array("\(file.path)\"".utf8)) }
    }
  }

  private static let folders = ["assets", "scripts"].map { "\(Theme.folder)/\($0)/" }

  /// What is written of a file: of a script, what its readers alone need is left out.
  private static func bytes(of asset: SourceFile) -> [UInt8] {
    asset.path.hasSuffix(".js") ? Script.shortened(asset.bytes) : asset.bytes
  }

  /// What a template calls a file of the theme: `assets/icon.svg`.
  static func name(of asset: SourceFile) -> String? {
    guard folders.contains(where: asset.path.hasPrefix) else { return nil }
    return String(asset.path.dropFirst(Theme.folder.count + 1))
  }

  /// Where a file is written: its name with the beginning of its fingerprint.
  static func address(of asset: SourceFile) -> PageAddress {
    address(of: asset, as: asset.bytes)
  }

  private static func address(of asset: SourceFile, as bytes: [UInt8]) -> PageAddress {
    let file = asset.path.split(separator: "/").last.map(String.init) ?? asset.path
    let hash = Fingerprint(of: bytes).hex.prefix(12)
    guard let dot = file.lastIndex(of: ".") else { return PageAddress("assets/\(file).\(hash)") }
    return PageAddress("assets/\(file[..<dot]).\(hash)\(file[dot...])")
  }

  /// Replaces the names in what a template has become.
  ///
  /// A name counts where it ends an attribute; words on a page have no bare quotation marks.
  func replace(in html: inout [UInt8]) {
    for (name, replacement) in replacements {
      var start = 0
      while let range = html.firstRange(of: name, from: start) {
        html.replaceSubrange(range, with: replacement)
        start = range.lowerBound + replacement.count
      }
    }
  }
}
