/// A file that a form is compiled to.
public struct FormArtefact: Hashable, Sendable {
  /// Its name in the folder of the form: `posted.schema.json`.
  public let name: String

  /// What is in it.
  public let bytes: [UInt8]

  /// Names some bytes.
  public init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
