import Testing

@testable import OfferForms

extension Form {
  /// One of the files that the form is compiled to.
  func file(_ name: String, for site: FormSite = .derby) throws -> FormArtefact {
    try #require(artefacts(for: site).first { $0.name == name }, "\(name)")
  }
}

extension FormArtefact {
  /// What is in it, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
