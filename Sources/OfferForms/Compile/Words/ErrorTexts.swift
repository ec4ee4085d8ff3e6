import Diagnostics

/// What an endpoint says of each thing that can be wrong with a post, by the name that the gate gives it.
///
/// The words are those of the GOV.UK Design System's error messages: what to do, and neither "valid" nor
/// "please". They name the question by its own words.
enum ErrorTexts {
  /// A message with the field that it belongs to; none where it is about the whole page.
  struct Message {
    let id: String
    let field: String?
    let words: String
    let language: String
  }

  /// All messages of a form in its language, in the order of the form.
  static func messages(of form: FormSpecification) -> [Message] {
    let page = pageMessages(in: form)
    let groups = form.groups.flatMap { group -> [Message] in
      switch group {
      case .questions(_, let ids):
        return ids.compactMap(form.field).flatMap { field in
          field.possibleFaults.map { message($0, of: field, in: form) }
        }
      case .consent(let id):
        guard let purpose = form.purpose(id), form.isOffered(purpose), let ask = purpose.ask else {
          return []
        }
        return ["missing", "not-yes-or-no"].map { fault in
          Message(
            id: "\(purpose.answerKey).\(fault)", field: purpose.answerKey,
            words: isEnglish(ask.language) ? "Choose yes or no: \(ask.words)" : ask.words,
            language: ask.language)
        }
      }
    }
    return page + groups
  }

  private static func message(
    _ fault: FormField.Fault, of field: FormField, in form: FormSpecification
  ) -> Message {
    let label = field.label
    return Message(
      id: "\(field.id).\(fault.rawValue)", field: field.id,
      words: isEnglish(label.language) ? words(fault, of: field) : bareWords(fault, of: field),
      language: label.language)
  }

  /// The words in English.
  private static func words(_ fault: FormField.Fault, of field: FormField) -> String {
    let question = "‘\(field.label.words)’"
    switch fault {
    case .missing where field.options.isEmpty: return "Answer \(question)"
    case .missing, .notAnOption: return "Choose one of the answers to \(question)"
    case .notText where field.kind == .choices: return "Choose from the answers to \(question)"
    case .notText: return "Write one answer to \(question)"
    case .tooLong: return "Answer \(question) with at most \(field.longest) characters"
    case .notAnEmail:
      return "Answer \(question) with an email address, like name@example.com"
    case .notADay: return "Answer \(question) with a day of the calendar, like 2026-11-26"
    }
  }

  /// In other languages we have no words but the question's own: it is said again, with the number that
  /// counts.
  private static func bareWords(_ fault: FormField.Fault, of field: FormField) -> String {
    fault == .tooLong ? "\(field.label.words) (≤ \(field.longest))" : field.label.words
  }

  private static func pageMessages(in form: FormSpecification) -> [Message] {
    let words = [
      ("form.wrong", "This page sent something that is not for this form. Open the form again"),
      ("lang.unknown", "This form is not in that language. Open the form again"),
      (
        "version.changed",
        "We have changed this form since you opened it. Read it again, then send it"
      ),
      ("send.too-fast", "Check your answers, then send the form again"),
      (
        "send.too-late",
        "You had this form open for a long time. Check your answers, then send it again"
      ),
      ("file.refused", "Send the form without a file"),
    ]
    return words.map { Message(id: $0, field: nil, words: $1, language: "en-GB") }
  }

  private static func isEnglish(_ language: String) -> Bool {
    language == "en" || language.hasPrefix("en-")
  }
}

extension Form {
  /// A file of messages for each language.
  var errorFiles: [FormArtefact] {
    editions.map { edition in
      var json = JSONWriter(indented: true)
      json.object { json in
        json.add("form", edition.id.value)
        json.add("version", edition.version.value)
        json.add("language", edition.language)
        json.addObject("summary") { json in
          json.add("heading", "There is a problem")
          json.add("title-prefix", "Error: ")
          json.add("lang", "en-GB")
        }
        json.addObject("errors") { json in
          for message in ErrorTexts.messages(of: edition) {
            json.beginElement()
            json.write(message.id)
            json.endName()
            json.object { json in
              json.add("field", message.field)
              json.add("text", message.words)
              json.add("lang", message.language)
            }
          }
        }
      }
      json.append(raw: "\n")
      return FormArtefact("errors.\(edition.language).json", bytes: json.bytes)
    }
  }
}
