import Diagnostics
import OfferForms
import OfferTemplates

/// `pages/form-changes.mustache`: what changed from version to version in what people are told.
struct FormChangesView: PageView {
  static let template = "pages/form-changes"

  let layout: LayoutView
  let form: LinkView
  let versions: [NoticeChanges]

  static let fields: [Field<FormChangesView>] = [
    .view("layout") { $0.layout },
    .view("form") { $0.form },
    .list("versions") { $0.versions },
  ]
}

/// What is told otherwise in a version than in the one before it.
struct NoticeChanges: View {
  let version: String
  let isFirst: Bool
  let changes: [NoticeChange]

  static let fields: [Field<NoticeChanges>] = [
    .text("version") { $0.version },
    .flag("isFirst") { $0.isFirst },
    .flag("hasChanges") { !$0.changes.isEmpty },
    .list("changes") { $0.changes },
  ]
}

/// One thing that is told otherwise.
struct NoticeChange: View {
  let purpose: String

  /// What it is called: `who reads it`.
  let what: String
  let before: String
  let now: String

  static let fields: [Field<NoticeChange>] = [
    .text("purpose") { $0.purpose },
    .text("what") { $0.what },
    .text("before") { $0.before },
    .text("now") { $0.now },
  ]
}

extension FormChangesView {
  init(_ number: Int, in setting: PageSetting) {
    let setting = FormSetting(number, in: setting)
    layout = setting.layout(
      description: "What changed from version to version in what people are told.")
    form = setting.link(to: setting.form)
    let versions = ([setting.form] + setting.form.earlier).map(\.specification)
    self.versions = versions.enumerated().map { place, version in
      let before = versions.dropFirst(place + 1).first
      return NoticeChanges(
        version: version.version.value, isFirst: before == nil,
        changes: before.map { NoticeChange.all(from: $0, to: version) } ?? [])
    }
  }
}

extension NoticeChange {
  /// What is told otherwise in one version than in another, purpose by purpose.
  static func all(from old: FormSpecification, to new: FormSpecification) -> [NoticeChange] {
    let gone = old.purposes.filter { new.purpose($0.id) == nil }
    return new.purposes.flatMap { purpose in
      old.purpose(purpose.id).map { all(from: $0, in: old, to: purpose, in: new) }
        ?? [NoticeChange(purpose: purpose.id, what: "purpose", before: "", now: purpose.say.words)]
    } + gone.map { NoticeChange(purpose: $0.id, what: "purpose", before: $0.say.words, now: "") }
  }

  private static func all(
    from old: Purpose, in oldForm: FormSpecification, to new: Purpose,
    in newForm: FormSpecification
  ) -> [NoticeChange] {
    let told = zip(old.told(in: oldForm), new.told(in: newForm))
    return told.filter { $0.words != $1.words }.map {
      NoticeChange(purpose: new.id, what: $0.what, before: $0.words, now: $1.words)
    }
  }
}

extension Purpose {
  /// All that a notice tells of it, each thing by what it is called.
  fileprivate func told(in form: FormSpecification) -> [(what: String, words: String)] {
    [
      ("what for", say.words), ("question", ask?.words ?? ""), ("on no", ifNo?.words ?? ""),
      ("basis", basis.law + (authority.map { ", \($0)" } ?? "")),
      ("who reads it", recipients.named), ("how long", retention.inWords),
      ("how long a yes holds", validFor?.inWords ?? ""),
      ("answers", form.fields(of: self).map(\.label.words).joinedWithAnd),
      ("who is in charge", form.controller.name),
    ]
  }
}
