import Diagnostics

extension FormSpecification {
  /// What is on the page, in its order.
  func addWebformElements(to yaml: inout ConfigurationWriter) {
    addMarkup("intro", intro.words, to: &yaml)
    if let safety { addMarkup("safety", safety.limits.words, to: &yaml) }
    for purpose in purposes where !purpose.isAsked {
      addMarkup("notice_\(purpose.id.posted)", told(of: purpose), to: &yaml)
    }
    for (number, group) in zip(1..., groups) {
      switch group {
      case .questions(let title, let fields):
        yaml.nest("group_\(number)") { yaml in
          yaml.add("'#type'", raw: title == nil ? "container" : "fieldset")
          if let title { yaml.add("'#title'", WebformText.label(title.words)) }
          for field in fields.compactMap(field) { add(field, to: &yaml) }
        }
      case .consent(let id):
        if let purpose = purpose(id) { add(asking: purpose, to: &yaml) }
      }
    }
    addStops(to: &yaml)
    addHidden(to: &yaml)
  }

  private func addMarkup(_ key: String, _ words: String, to yaml: inout ConfigurationWriter) {
    yaml.nest(key) {
      $0.add("'#type'", raw: "webform_markup")
      $0.add("'#markup'", WebformText.paragraphs(words))
    }
  }

  /// What is told about a purpose: what is done, who sees it, and how long it is kept.
  private func told(of purpose: Purpose) -> String {
    let names = purpose.recipients.map(\.name).joined(separator: ", ")
    return "\(purpose.say.words)\n\nWho sees it: \(names). Kept for \(purpose.retention.inWords)."
  }

  private func add(asking purpose: Purpose, to yaml: inout ConfigurationWriter) {
    let key = purpose.answerKey.posted
    yaml.nest("about_\(key)") { yaml in
      yaml.add("'#type'", raw: "container")
      addMarkup("notice_\(purpose.id.posted)", told(of: purpose), to: &yaml)
      yaml.nest(key) { yaml in
        yaml.add("'#type'", raw: "radios")
        yaml.add("'#title'", WebformText.label(purpose.ask?.words ?? ""))
        yaml.add("'#description'", WebformText.escaped(purpose.ifNo?.words ?? ""))
        yaml.nest("'#options'") {
          $0.add("'yes'", "Yes")
          $0.add("'no'", "No")
        }
        yaml.add("'#required'", true)
      }
    }
  }

  private func addHidden(to yaml: inout ConfigurationWriter) {
    let values = [
      ("form", id.value), ("version", version.value), ("lang", language),
      ("notice_sha256", noticeHash.hex),
    ]
    for (name, value) in values {
      yaml.nest(name) {
        $0.add("'#type'", raw: "value")
        $0.add("'#value'", value)
      }
    }
  }

  /// The button that sends the form, and what is said where it cannot be sent.
  private func addStops(to yaml: inout ConfigurationWriter) {
    let stops = stops
    for stop in stops {
      yaml.nest(stop.name) {
        $0.add("'#type'", raw: "webform_message")
        $0.add("'#message_type'", raw: "info")
        $0.add("'#message_message'", WebformText.paragraphs(stop.words))
        $0.nest("'#states'") { $0.addState("visible", of: stop.conditions) }
      }
    }
    yaml.nest("actions") {
      $0.add("'#type'", raw: "webform_actions")
      $0.add("'#submit__label'", send.words)
      if !stops.isEmpty {
        $0.nest("'#states'") { $0.addState("invisible", of: stops.flatMap(\.conditions)) }
      }
    }
  }

  /// Where the form ends without being sent: a name, words, and the answers that mean it, any of them.
  private var stops: [(name: String, words: String, conditions: [(field: String, value: String)])] {
    var stops: [(name: String, words: String, conditions: [(field: String, value: String)])] = []
    if let ages, let words = ages.belowText {
      let bands = bands(below: ages.youngest)
      if !bands.isEmpty {
        stops.append(("stop_under_age", words.words, bands.map { (ages.field, $0) }))
      }
    }
    if let elsewhere {
      stops.append(
        ("stop_elsewhere", elsewhere.text.words, [(elsewhere.field, elsewhere.value)]))
    }
    for purpose in asked where !purpose.basis.isConsent {
      stops.append(
        (
          "stop_\(purpose.answerKey.posted)", purpose.ifNo?.words ?? "",
          [(purpose.answerKey.posted, "no")]
        ))
    }
    return stops
  }
}

extension ConfigurationWriter {
  /// Adds a state that any of several answers brings about.
  fileprivate mutating func addState(
    _ state: String, of conditions: [(field: String, value: String)]
  ) {
    nest(state) { yaml in
      for (place, condition) in conditions.enumerated() {
        if place > 0 { yaml.addItem(raw: "or") }
        yaml.nestItem("':input[name=\"\(condition.field)\"]'") {
          $0.add("value", condition.value)
        }
      }
    }
  }
}
