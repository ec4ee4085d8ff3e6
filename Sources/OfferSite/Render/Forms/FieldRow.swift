import OfferForms
import OfferTemplates

/// A question as an engine has it.
struct FieldRow: View {
  let id: String
  let label: String
  let kind: String
  let longest: String
  let isRequired: Bool
  let gate: String
  let purposes: String
  let values: String
  let special: String
  let category: String
  let identifies: Bool

  static let fields: [Field<FieldRow>] = [
    .text("id") { $0.id },
    .text("label") { $0.label },
    .text("kind") { $0.kind },
    .text("longest") { $0.longest },
    .flag("isRequired") { $0.isRequired },
    .text("gate") { $0.gate },
    .text("purposes") { $0.purposes },
    .text("values") { $0.values },
    .text("special") { $0.special },
    .text("category") { $0.category },
    .flag("identifies") { $0.identifies },
  ]
}

extension FieldRow {
  init(_ field: FormField, of specification: FormSpecification) {
    id = field.id
    label = field.label.words
    kind = field.kind.rawValue
    longest = field.options.isEmpty && field.kind != .date ? field.longest.grouped : ""
    isRequired = field.isRequired
    gate = field.gate ?? ""
    purposes = field.uses.joined(separator: ", ")
    values = field.options.map { "\($0.value) (“\($0.label.words)”)" }.joined(separator: "; ")
    special = field.special?.rawValue ?? ""
    category = field.category
    identifies = field.identifies
  }
}

/// A file of a form.
struct FileRow: View {
  let name: String
  let href: String

  /// How many bytes it has.
  let size: String
  let summary: String

  static let fields: [Field<FileRow>] = [
    .text("name") { $0.name },
    .text("href") { $0.href },
    .text("size") { $0.size },
    .text("summary") { $0.summary },
  ]
}
