import OfferContent
import OfferTemplates

/// A need on the home page.
struct TopicCardView: View {
  let href: String
  let title: String
  let summary: String
  let icon: HTML

  static let fields: [Field<TopicCardView>] = [
    .text("href") { $0.href },
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .html("icon") { $0.icon },
  ]
}

extension TopicCardView {
  init(_ topic: Nation.Topic, in setting: PageSetting) {
    href = setting.link(to: PageAddress(of: topic))
    title = topic.title
    summary = topic.summary
    icon = topic.icon.flatMap { setting.icons[$0] } ?? HTML()
  }
}
