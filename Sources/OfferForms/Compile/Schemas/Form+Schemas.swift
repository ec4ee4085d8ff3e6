import Diagnostics

extension Form {
  /// The schemas of what may be posted, stored, seen and published.
  func schemaFiles(for site: FormSite) -> [FormArtefact] {
    let gates = editions.map(FormGate.init)
    let form = specification
    func file(_ name: String, _ schema: (String) -> JSON) -> FormArtefact {
      let address = site.address(of: name, form: form.id.value)
      return FormArtefact(
        name, bytes: schema(address).encoded(indented: true) + [UInt8(ascii: "\n")])
    }
    return [
      file("posted.schema.json") { PostedSchema.file(for: gates, isStrict: false, at: $0) },
      file("posted.strict.schema.json") { PostedSchema.file(for: gates, isStrict: true, at: $0) },
      file("stored.schema.json") { StoredSchema.file(for: gates, at: $0) },
      file("aggregate.schema.json") { AggregateSchema.file(for: form, at: $0) },
    ]
      + form.recipients.map { organisation in
        file("view.\(organisation.id).schema.json") {
          ViewSchema.file(of: organisation, in: form, at: $0)
        }
      }
  }
}
