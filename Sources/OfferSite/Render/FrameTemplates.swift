import Diagnostics
import OfferTemplates

/// The templates of the parts that are the same in many pages.
struct FrameTemplates: Sendable {
  let head: Template<FrameView>
  let header: Template<FrameView>
  let footer: Template<FrameView>

  /// A contact: among words it is rendered by itself.
  let contact: Template<ContactView>

  /// The questions at the foot of each page.
  let feedback: Template<FeedbackQuestionsView>

  /// The templates' names.
  static let names = [
    "frame/head", "frame/header", "frame/footer", "frame/feedback", "partials/contact",
  ]

  /// Compiles every template, so that all that is wrong is reported; nil where one cannot be used.
  init?(in library: TemplateLibrary, reporting report: inout Report) {
    let head = library.template("frame/head", for: FrameView.self, reporting: &report)
    let header = library.template("frame/header", for: FrameView.self, reporting: &report)
    let footer = library.template("frame/footer", for: FrameView.self, reporting: &report)
    let contact = library.template("partials/contact", for: ContactView.self, reporting: &report)
    let feedback = library.template(
      "frame/feedback", for: FeedbackQuestionsView.self, reporting: &report)
    guard let head, let header, let footer, let contact, let feedback else { return nil }
    self.head = head
    self.header = header
    self.footer = footer
    self.contact = contact
    self.feedback = feedback
  }

  /// Renders the parts.
  func render(_ view: FrameView) -> Frame {
    func html(_ template: Template<FrameView>) -> HTML {
      var html = HTML()
      template.render(view, into: &html.bytes)
      return html
    }
    return Frame(head: html(head), header: html(header), footer: html(footer))
  }
}
