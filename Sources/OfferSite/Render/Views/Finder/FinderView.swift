import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/finder.mustache`: what somebody can probably get, by what is true of them.
///
/// Nothing on it has an address or a name that would tell who read it: no link leads to one group.
struct FinderView: PageView {
  static let template = "pages/finder"

  let layout: LayoutView
  let title: String
  let questions: [FinderQuestionView]

  /// Where answers lead, for the script.
  let ways: String
  let groups: [FinderGroupView]

  /// What somebody is told who does not know enough.
  let unsure: FinderGroupView?

  /// What is open to everybody who was in care.
  let everybody: [FinderTopicView]

  /// What about the questions is not confirmed yet.
  let toConfirm: [SentenceView]

  /// The page that explains the groups.
  let yourStatus: LinkView?

  /// Whom to ask.
  let ask: HTML
  let script: HTML

  static let fields: [Field<FinderView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .flag("asks") { !$0.questions.isEmpty && !$0.script.bytes.isEmpty },
    .list("questions") { $0.questions },
    .text("ways") { $0.ways },
    .list("groups") { $0.groups },
    .view("unsure") { $0.unsure },
    .flag("hasEverybody") { !$0.everybody.isEmpty },
    .list("everybody") { $0.everybody },
    .flag("hasToConfirm") { !$0.toConfirm.isEmpty },
    .list("toConfirm") { $0.toConfirm },
    .view("yourStatus") { $0.yourStatus },
    .html("ask") { $0.ask },
    .html("script") { $0.script },
  ]
}

extension FinderView {
  init(in setting: PageSetting) {
    title = setting.page.title
    layout = setting.layout(
      description:
        "Answer a few questions and see what you can probably get, and who can tell for sure.")
    yourStatus = setting.yourStatus
    ask = setting.card(of: "ask")
    script = setting.scripts.element(of: .finder, on: setting.page)
    guard let table = setting.offer.nation.eligibility else {
      (questions, ways, groups, unsure, everybody, toConfirm) = ([], "", [], nil, [], [])
      return
    }
    let finder = FinderTable(of: table)
    questions = finder.questions.enumerated().map { number, question in
      FinderQuestionView(
        table.questions[question], number: number, isAge: question == table.ageQuestion)
    }
    ways =
      "["
      + finder.ways.map { "[\($0.map(String.init).joined(separator: ","))]" }
      .joined(separator: ",") + "]"
    let openings = FinderOpenings(of: table, finder, in: setting)
    groups = finder.groups.enumerated().map { number, group in
      FinderGroupView(group, number: number, of: table, openings, in: setting)
    }
    unsure = table.outcomeForUnknown.map {
      FinderGroupView(unsure: table.outcomes[$0], in: setting)
    }
    everybody = openings.forEverybody
    toConfirm = finder.questions.compactMap { table.questions[$0].toConfirm?.value }
      .map { SentenceView($0) }
  }
}
