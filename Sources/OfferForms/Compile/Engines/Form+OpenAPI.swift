import Diagnostics

extension Form {
  /// What an endpoint that receives the form offers.
  func openAPIFile(for site: FormSite) -> FormArtefact {
    let document = OpenAPI(form: specification, site: site).document
    return FormArtefact(
      "openapi.json", bytes: document.encoded(indented: true) + [UInt8(ascii: "\n")])
  }
}
