public import OfferForms

/// A file of the output: where it lies, its bytes, and the sources it was made of.
public struct RenderedFile: Sendable {
  /// The path below the council's folder in the output, with `/` between folders.
  public let path: String

  /// The bytes; none where the file is known.
  public let bytes: [UInt8]

  /// The fingerprint of the bytes, where an earlier build made the file and this one did not make it again.
  public let known: Fingerprint?

  /// The paths of the source files it was made of, in their order.
  public let sources: [String]

  /// Makes a file of the output.
  public init(path: String, bytes: [UInt8], sources: [String]) {
    self.path = path
    self.bytes = bytes
    self.sources = sources
    known = nil
  }

  /// Stands for a file that an earlier build made.
  init(path: String, known: Fingerprint, sources: [String]) {
    self.path = path
    bytes = []
    self.sources = sources
    self.known = known
  }
}
