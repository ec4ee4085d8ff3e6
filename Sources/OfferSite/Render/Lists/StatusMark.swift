import OfferContent
import OfferTemplates

/// How something stands: words, and a shape that says the same without colour.
struct StatusMark {
  /// The shapes: a tick, a half-filled disc, a broken ring, an arrow.
  enum Shape {
    case done, underWay, unknown, replaced
  }

  let words: String
  let shape: Shape

  /// The shape and the words.
  var html: HTML {
    var html = HTML()
    html.bytes.append(html: "<span class=\"status\">")
    html.bytes.append(html: shape.drawing)
    html.bytes.append(html: " ")
    html.bytes.append(escaping: words)
    html.bytes.append(html: "</span>")
    return html
  }
}

extension StatusMark.Shape {
  fileprivate var drawing: StaticString {
    switch self {
    case .done:
      """
      <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">\
      <path d="M2 8.5l4 4 8-9" fill="none" stroke="currentColor" stroke-width="2.5"/></svg>
      """
    case .underWay:
      """
      <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">\
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/>\
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/></svg>
      """
    case .unknown:
      """
      <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">\
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" \
      stroke-dasharray="3 2"/></svg>
      """
    case .replaced:
      """
      <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">\
      <path d="M2 8h11M9 4l4 4-4 4" fill="none" stroke="currentColor" stroke-width="2"/></svg>
      """
    }
  }
}

extension Pledge.Status {
  var mark: StatusMark {
    switch self {
    case .met: StatusMark(words: "Met", shape: .done)
    case .standing: StatusMark(words: "Still holds", shape: .underWay)
    case .notConfirmed: StatusMark(words: "Not confirmed since", shape: .unknown)
    }
  }
}

extension Commitment.Status {
  var mark: StatusMark {
    switch self {
    case .met: StatusMark(words: "Kept", shape: .done)
    case .underWay: StatusMark(words: "Under way", shape: .underWay)
    case .notConfirmed: StatusMark(words: "Not confirmed since", shape: .unknown)
    case .superseded: StatusMark(words: "Something newer has replaced it", shape: .replaced)
    }
  }
}

extension Reply.Status {
  var mark: StatusMark {
    switch self {
    case .done: StatusMark(words: "Done", shape: .done)
    case .underWay: StatusMark(words: "Under way", shape: .underWay)
    case .notConfirmed: StatusMark(words: "Not confirmed since", shape: .unknown)
    }
  }
}
