import OfferTemplates

/// A page as a site would show it.
struct PageView: View {
  var title = ""
  var summary = ""
  var body = HTML()
  var isExample = false
  var sources: [SourceView] = []
  var contact: ContactView?
  var topics: [TopicView] = []

  static let fields: [Field<PageView>] = [
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .html("body") { $0.body },
    .flag("is-example") { $0.isExample },
    .list("sources") { $0.sources },
    .view("contact") { $0.contact },
    .list("topics") { $0.topics },
  ]
}

struct SourceView: View {
  var title = ""
  var url = ""

  static let fields: [Field<SourceView>] = [
    .text("title") { $0.title },
    .text("url") { $0.url },
  ]
}

struct ContactView: View {
  var name = ""
  var phone = ""
  var hours: HoursView?

  static let fields: [Field<ContactView>] = [
    .text("name") { $0.name },
    .text("phone") { $0.phone },
    .view("hours") { $0.hours },
  ]
}

struct HoursView: View {
  var week = ""

  static let fields: [Field<HoursView>] = [.text("week") { $0.week }]
}

/// A topic with topics below it: a view that holds itself.
struct TopicView: View {
  var name = ""
  var below: [TopicView] = []
  var source: [SourceView] = []

  static let fields: [Field<TopicView>] = [
    .text("name") { $0.name },
    .list("below") { $0.below },
    .list("source") { $0.source },
  ]
}
