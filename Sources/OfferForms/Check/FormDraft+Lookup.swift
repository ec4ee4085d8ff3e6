import Diagnostics

extension FormDraft {
  /// Finds a purpose by its id.
  func purpose(_ id: String) -> PurposeDraft? { purposes.first { $0.id.value == id } }

  /// Finds a question by its id.
  func field(_ id: String) -> FieldDraft? { fields.first { $0.id.value == id } }

  /// The kind of a question; nil where no group asks it.
  func kind(of field: String) -> FormField.Kind? {
    groups.lazy.flatMap(\.questions).first { $0.field.value == field }?.kind
  }

  /// The number of the group that asks a question; nil where none does.
  func group(asking field: String) -> Int? {
    groups.firstIndex { $0.questions.contains { $0.field.value == field } }
  }

  /// The number of the group that asks about a purpose; nil where none does.
  func group(askingAbout purpose: String) -> Int? {
    groups.firstIndex { $0.consent?.value == purpose }
  }

  /// Whether an answer to a question says who somebody is.
  func identifies(_ field: FieldDraft) -> Bool {
    field.identifies ?? kind(of: field.id.value)?.identifies ?? false
  }
}

extension FieldDraft {
  /// The names of the purposes that use it, the gate's among them.
  var uses: [String] {
    let named = purposes.map(\.value)
    guard let gate, !named.contains(gate.value) else { return named }
    return named + [gate.value]
  }
}
