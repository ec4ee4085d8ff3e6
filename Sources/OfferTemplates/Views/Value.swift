/// What a field was found to hold when a template ran.
@usableFromInline
enum Value: Sendable {
  case text(String)
  case html(HTML)
  case flag(Bool)
  case rows(Rows)

  /// Whether a section over it is shown.
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.bytes.isEmpty
    case .flag(let flag): flag
    case .rows(let rows): rows.count > 0
    }
  }
}
