import Diagnostics
import OfferContent
import OfferTemplates

/// The people who are told the same: who they are, what it opens, and who can tell for sure.
struct FinderGroupView: View {
  /// Its place among the groups; empty for those who do not know enough.
  let number: String
  let title: String
  let meaning: HTML
  let cases: [FinderCaseView]

  /// What is open to them and not to everybody.
  let topics: [FinderTopicView]

  /// Whether they are people to whom something is open.
  let isServed: Bool
  let confirm: HTML
  let toConfirm: [SentenceView]

  static let fields: [Field<FinderGroupView>] = [
    .text("number") { $0.number },
    .text("title") { $0.title },
    .html("meaning") { $0.meaning },
    .flag("hasCases") { !$0.cases.isEmpty },
    .list("cases") { $0.cases },
    .flag("hasTopics") { !$0.topics.isEmpty },
    .list("topics") { $0.topics },
    .flag("isServed") { $0.isServed },
    .flag("hasConfirm") { !$0.confirm.bytes.isEmpty },
    .html("confirm") { $0.confirm },
    .flag("hasToConfirm") { !$0.toConfirm.isEmpty },
    .list("toConfirm") { $0.toConfirm },
  ]
}

extension FinderGroupView {
  init(
    _ group: StatusTable.Group, number: Int, of table: StatusTable, _ openings: FinderOpenings,
    in setting: PageSetting
  ) {
    let outcome = table.outcomes[group.outcome]
    self.number = String(number)
    title = outcome.title
    meaning = setting.plain(outcome.meaning)
    cases = FinderCaseView.cases(of: group, in: table)
    topics = outcome.status.map { openings.topics(of: $0.value, outcome: group.outcome) } ?? []
    isServed = outcome.status != nil
    confirm = outcome.confirm.map { setting.plain($0) } ?? HTML()
    var sentences: [String] = []
    for row in group.rows {
      guard let sentence = table.rows[row].toConfirm?.value, !sentences.contains(sentence) else {
        continue
      }
      sentences.append(sentence)
    }
    toConfirm = sentences.map { SentenceView($0) }
  }

  /// Those who do not know enough: whatever is open may be open to them.
  init(unsure outcome: StatusTable.Outcome, in setting: PageSetting) {
    number = ""
    title = outcome.title
    meaning = setting.plain(outcome.meaning)
    (cases, topics, toConfirm) = ([], [], [])
    isServed = true
    confirm = outcome.confirm.map { setting.plain($0) } ?? HTML()
  }
}
