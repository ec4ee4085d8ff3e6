import Diagnostics

extension Form {
  /// The name of the file that keeps this version as it was published.
  public var versionName: String {
    "\(specification.id.value).\(specification.version.value).yaml"
  }

  /// Whether this version was published as it is now, in all its languages.
  public var isPublished: Bool {
    let text = versionText
    return published.contains { $0.versionName == versionName && $0.versionText == text }
  }

  /// This version in one file that needs no other: names are filled in, organisations and translations are
  /// part of it.
  ///
  /// Reading it gives the same form again: what somebody said yes to can be shown for as long as the file is
  /// kept (UK GDPR Article 7(1)).
  public var versionText: [UInt8] {
    let form = specification
    var text = YAMLWriter()
    text.remark("Written by 'offer build --record': what was published. Leave it as it is.")
    text.words("form", form.id.value)
    text.words("version", form.version.value)
    text.words("kind", form.kind.rawValue)
    text.words("language", form.language)
    text.words("partner", form.partner?.id)
    for words in [form.title, form.intro, form.next, form.send] { text.add(words) }
    text.words("controller", form.controller.id)
    text.flag("anonymous", form.isAnonymous)
    if let ages = form.ages { text.record("ages") { $0.add(ages) } }
    if let elsewhere = form.elsewhere { text.record("elsewhere") { $0.add(elsewhere) } }
    text.record("purposes") { text in
      for purpose in form.purposes { text.record(purpose.id) { $0.add(purpose) } }
    }
    text.records("pages", form.groups) { $0.add($1, of: form) }
    text.record("fields") { text in
      for field in form.fields { text.record(field.id) { $0.add(field) } }
    }
    if let withdrawal = form.withdrawal { text.record("withdraw") { $0.add(withdrawal) } }
    if let safety = form.safety { text.record("safety") { $0.add(safety) } }
    text.record("spam") { $0.add(form.spam) }
    text.record("publish") { $0.add(form.publication) }
    text.list("other-ways", form.otherWays)
    text.record("organisations") { text in
      for organisation in form.organisations {
        text.record(organisation.id) { $0.add(organisation) }
      }
    }
    addTranslations(to: &text)
    return text.bytes
  }

  private func addTranslations(to text: inout YAMLWriter) {
    guard !translations.isEmpty else { return }
    text.record("translations") { text in
      for edition in translations {
        text.record(edition.language) { text in
          for words in edition.texts where words.language == edition.language {
            text.words(words.key, words.words)
          }
        }
      }
    }
  }
}

extension FormSpecification {
  /// Everybody whom it names, each once, in the alphabetical order of their ids.
  fileprivate var organisations: [Organisation] {
    let all = [controller] + [partner].compactMap(\.self) + recipients
    let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return byID.values.sorted { $0.id < $1.id }
  }

  /// All words that somebody reads.
  public var texts: [FormText] {
    let titles = groups.compactMap { group in
      if case .questions(let title, _) = group { title } else { nil }
    }
    let ofForm = [title, intro, next, send, ages?.belowText, elsewhere?.text].compactMap(\.self)
    let ofPurposes = purposes.flatMap { [$0.say, $0.ask, $0.ifNo].compactMap(\.self) }
    let ofFields = fields.flatMap {
      [$0.label, $0.hint, $0.why].compactMap(\.self) + $0.options.map(\.label)
    }
    return ofForm + ofPurposes + titles + ofFields
      + [safety?.checked, safety?.limits].compactMap(\.self)
  }
}

extension YAMLWriter {
  /// Writes words under the last of the keys that lead to them; nothing where there are none.
  fileprivate mutating func add(_ text: FormText?) {
    guard let text else { return }
    let key = text.key.utf8.lastIndex(of: UInt8(ascii: ".")).map { text.key[$0...].dropFirst() }
    words(key.map(String.init) ?? text.key, text.words)
  }

  fileprivate mutating func add(_ ages: FormSpecification.Ages) {
    words("field", ages.field)
    number("min", ages.youngest)
    number("contact-from", ages.youngestForContact)
    add(ages.belowText)
  }

  fileprivate mutating func add(_ elsewhere: FormSpecification.Elsewhere) {
    words("field", elsewhere.field)
    words("value", elsewhere.value)
    add(elsewhere.text)
  }

  fileprivate mutating func add(_ group: FormSpecification.Group, of form: FormSpecification) {
    switch group {
    case .consent(let purpose): words("consent", purpose)
    case .questions(let title, let fields):
      add(title)
      record("ask") { text in
        for field in fields.compactMap(form.field) { text.words(field.id, field.kind.rawValue) }
      }
    }
  }

  fileprivate mutating func add(_ withdrawal: FormSpecification.Withdrawal) {
    words("form", withdrawal.form)
    words("act-within", withdrawal.actWithin.description)
    words("proof", withdrawal.proof.description)
    list("also", withdrawal.also)
  }

  fileprivate mutating func add(_ safety: FormSpecification.Safety) {
    add(safety.checked)
    add(safety.limits)
    list("urgent", safety.urgent)
    flag("exit", safety.hasExit)
  }

  fileprivate mutating func add(_ spam: FormSpecification.Spam) {
    words("honeypot", spam.honeypot)
    number("min-seconds", spam.shortestSeconds)
    number("max-hours", spam.longestHours)
  }

  fileprivate mutating func add(_ publication: FormSpecification.Publication) {
    number("suppress-below", publication.suppressBelow)
    number("round-to", publication.roundTo)
    number("min-base", publication.smallestBase)
    list("count", publication.fields)
  }

  fileprivate mutating func add(_ organisation: Organisation) {
    words("name", organisation.name)
    words("role", organisation.role.rawValue)
    words("privacy", organisation.privacyPage.asWritten)
    words("ico", organisation.registration.asWritten)
    words("contact", organisation.contact)
  }
}

extension YAMLWriter {
  fileprivate mutating func add(_ purpose: Purpose) {
    words("basis", purpose.basis.rawValue)
    words("authority", purpose.authority)
    words("condition", purpose.condition)
    list("recipients", purpose.recipients.map(\.id))
    for text in [purpose.say, purpose.ask, purpose.ifNo] { add(text) }
    flag("agree", purpose.needsAgreement)
    record("retain") { text in
      text.words("for", purpose.retention.period.description)
      text.words("from", purpose.retention.start.rawValue)
      text.words("max", purpose.retention.cap?.description)
      text.words("then", purpose.retention.ending.rawValue)
    }
    words("valid-for", purpose.validFor?.description)
  }

  fileprivate mutating func add(_ field: FormField) {
    list("for", field.purposes)
    words("gate", field.gate)
    flag("required", field.isRequired)
    number("max", field.longest)
    for text in [field.label, field.hint, field.why] { add(text) }
    if !field.options.isEmpty {
      record("options") { text in
        for option in field.options { text.words(option.value, option.label.words) }
      }
    }
    words("special", field.special?.rawValue)
    words("identifies", field.identifies ? "true" : "false")
    words("data", field.category)
  }
}
