extension FormSpecification {
  /// A question.
  func add(_ field: FormField, to yaml: inout ConfigurationWriter) {
    yaml.nest(field.id) { yaml in
      yaml.add("'#type'", raw: field.webformType)
      yaml.add("'#title'", WebformText.label(field.label.words))
      let help = [field.hint, field.why].compactMap { $0?.words }.joined(separator: " ")
      if !help.isEmpty { yaml.add("'#description'", WebformText.escaped(help)) }
      if !field.options.isEmpty {
        yaml.nest("'#options'") { yaml in
          for option in field.options {
            yaml.add(
              ConfigurationWriter.quoted(option.value), WebformText.label(option.label.words))
          }
        }
      } else if field.kind != .date && field.kind != .page {
        yaml.add("'#maxlength'", field.longest)
      }
      let conditions = conditions(of: field)
      if field.isRequired, conditions.isEmpty { yaml.add("'#required'", true) }
      if !conditions.isEmpty {
        yaml.nest("'#states'") { yaml in
          for state in ["visible"] + (field.isRequired ? ["required"] : []) {
            yaml.nest(state) { yaml in
              for condition in conditions {
                yaml.nest("':input[name=\"\(condition.field)\"]'") {
                  $0.add(condition.trigger, condition.value)
                }
              }
            }
          }
        }
        yaml.add("'#states_clear'", true)
      }
    }
  }

  /// What has to be true before a question is asked.
  ///
  /// It is the yes that its answer waits for, and an age that is old enough. Webform empties what it does
  /// not show.
  private func conditions(
    of field: FormField
  ) -> [(field: String, trigger: String, value: String)] {
    var conditions: [(field: String, trigger: String, value: String)] = []
    if let gate = field.gate.flatMap(purpose) {
      conditions.append((gate.answerKey.posted, "value", "yes"))
    }
    if let ages, ages.youngestForContact != nil, ages.field != field.id,
      field.gate != nil || field.identifies
    {
      let bands = bands(from: ages.youngestForContact).joined(separator: "|")
      conditions.append((ages.field, "pattern", "^(\(bands))$"))
    }
    return conditions
  }
}

extension FormField {
  /// The element that asks it.
  fileprivate var webformType: String {
    switch kind {
    case .text: "textfield"
    case .longText, .address: "textarea"
    case .email: "email"
    case .phone: "tel"
    case .date: "date"
    case .ageBand, .choice: "radios"
    case .choices: "checkboxes"
    case .page: "hidden"
    }
  }
}
