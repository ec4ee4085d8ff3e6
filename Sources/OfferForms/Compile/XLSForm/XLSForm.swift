import Diagnostics

/// The form as XLSForm has it (xlsform.org), for ODK, KoboToolbox and ArcGIS Survey123: what an adviser
/// fills in with somebody, also without a network.
struct XLSForm {
  /// The form in each language, the original first.
  let editions: [FormSpecification]

  var form: FormSpecification { editions[0] }

  /// The columns of words, for each language: `label::English (en)`.
  func columns(_ name: String) -> [String] {
    editions.map { "\(name)::\($0.language == "en" ? "English" : $0.language) (\($0.language))" }
  }

  /// The file: what is asked, what can be chosen from, and what the form is called.
  var workbook: Workbook {
    Workbook(sheets: [
      Workbook.Sheet(name: "survey", rows: survey), Workbook.Sheet(name: "choices", rows: choices),
      Workbook.Sheet(
        name: "settings",
        rows: [
          ["form_title", "form_id", "version", "default_language"],
          [
            form.title.words, form.id.value.posted, form.version.value,
            columns("").first.map { String($0.dropFirst(2)) } ?? "",
          ],
        ]),
    ])
  }

  private var choices: [[String]] {
    var rows = [["list_name", "name"] + columns("label")]
    if !form.asked.isEmpty {
      for (value, words) in [("yes", "Yes"), ("no", "No")] {
        rows.append(["yes_no", value] + editions.map { _ in words })
      }
    }
    for field in form.fields {
      for option in field.options {
        rows.append(
          [field.id, option.value]
            + editions.map { edition in
              edition.field(field.id)?.options.first { $0.value == option.value }?.label.words
                ?? option.label.words
            })
      }
    }
    return rows
  }
}

extension Form {
  /// The form as a workbook.
  var xlsForm: FormArtefact {
    FormArtefact(
      "\(specification.id.value).xlsx", bytes: XLSForm(editions: editions).workbook.bytes)
  }
}

extension String {
  /// The name in engines that know no hyphen: `consent_reply`.
  var posted: String {
    String(decoding: utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }
}
