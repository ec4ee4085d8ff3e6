import OfferForms

/// With what a question is answered on a page.
///
/// Words of attributes are those of HTML: `autocomplete` says what a browser can fill in (WCAG 2.2, 1.3.5).
struct AnswerControl: Sendable {
  let type: String
  let inputMode: String
  let autocomplete: String

  /// Whether a browser may mark words that it does not know.
  let isSpelt: Bool

  let isLong: Bool
  let isChoice: Bool

  /// How many lines there are to write on, where the form is on paper.
  let linesOnPaper: Int

  private init(
    type: String = "text", inputMode: String = "", autocomplete: String = "", isSpelt: Bool = false,
    isLong: Bool = false, isChoice: Bool = false, linesOnPaper: Int = 1
  ) {
    self.type = type
    self.inputMode = inputMode
    self.autocomplete = autocomplete
    self.isSpelt = isSpelt
    self.isLong = isLong
    self.isChoice = isChoice
    self.linesOnPaper = linesOnPaper
  }

  init(for field: FormField) {
    switch field.kind {
    case .text where field.category == "Name":
      self.init(autocomplete: "name")
    case .text: self.init(isSpelt: true)
    case .longText:
      self.init(isSpelt: true, isLong: true, linesOnPaper: field.longest > 500 ? 8 : 4)
    case .email: self.init(type: "email", inputMode: "email", autocomplete: "email")
    case .phone: self.init(type: "tel", inputMode: "tel", autocomplete: "tel")
    case .address: self.init(autocomplete: "street-address", isLong: true, linesOnPaper: 3)
    case .date: self.init(type: "date")
    case .ageBand, .choice: self.init(type: "radio", isChoice: true)
    case .choices: self.init(type: "checkbox", isChoice: true)
    case .page: self.init()
    }
  }
}
