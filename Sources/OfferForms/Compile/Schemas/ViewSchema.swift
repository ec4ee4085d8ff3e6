import Diagnostics

/// What one organisation may see of one submission: answers by their names.
enum ViewSchema {
  /// The schema of an organisation's view.
  static func file(
    of organisation: Organisation, in form: FormSpecification, at address: String
  ) -> JSON {
    [
      "$schema": .string(Schema.dialect), "$id": .string(address),
      "title": .string("What \(organisation.name) may see of \(form.id.value)"),
      "type": "object",
      "properties": .object(form.fields(seenBy: organisation).map { ($0.id, $0.schema) }),
      "additionalProperties": false,
    ]
  }
}

extension FormSpecification {
  /// The questions whose answers an organisation may ever see, in the order in which they are asked.
  func fields(seenBy organisation: Organisation) -> [FormField] {
    let named = purposes.filter { purpose in
      purpose.recipients.contains { $0.id == organisation.id }
    }
    .map(\.id)
    return fields.filter { field in field.uses.contains(where: named.contains) }
  }
}
