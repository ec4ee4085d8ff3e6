import Diagnostics

struct ProseParser {
  struct Origin {
    let path: String
    let line: Int
    let column: Int
    let indent: Int
  }

  static func parse(
    _ markdown: some Collection<UInt8>, at origin: Origin, reporting report: inout Report
  ) -> Prose {
    parseInline(markdown, at: origin, reporting: &report)
  }

  static func parseInline(
    _ markdown: some Collection<UInt8>, at origin: Origin, reporting report: inout Report
  ) -> Prose {
    var prose = Prose()
    prose.text = Array(markdown)
    prose.events = [
      .start(.paragraph(isTight: false)), .text(0..<prose.text.count),
      .end(.paragraph(isTight: false)),
    ]
    return prose
  }
}
