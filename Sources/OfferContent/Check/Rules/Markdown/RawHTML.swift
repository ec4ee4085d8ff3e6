import Diagnostics

extension Rule {
  static let rawHTML = Rule(
    "raw-html", .error, "Pages are written in Markdown, without HTML.",
    why: "HTML is not checked, so nobody could trust that a page works on every phone.")
}

extension Diagnostic {
  static func rawHTML(_ markup: String, tag: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .rawHTML, "\(markup.quoted) is HTML, which pages do not have", at: location,
      help: help(for: tag, in: markup))
  }

  private static func help(for tag: String, in markup: String) -> String {
    switch tag {
    case "" where markup.hasPrefix("<!--"):
      "take it out; keep notes that are not for readers in a file outside Content"
    case "br": "take it out, and end the line before it with a backslash"
    case "b", "strong": "write '**words**'"
    case "i", "em": "write '*words*'"
    case "a": "write '[words](address)'"
    case "img": "write '![what it shows](file)'"
    case "h1", "h2", "h3", "h4", "h5", "h6": "begin the line with '## '"
    case "ul", "li": "begin the line of each item with '- '"
    case "ol": "begin the line of each item with '1. '"
    case "hr": "write '---' between two empty lines"
    case "blockquote": "begin each line with '> '"
    case "code", "pre", "kbd", "samp": "write '`words`'"
    case "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td":
      "write a table with '|' between its cells, below a line that begins with 'Table: '"
    case "details", "summary", "section", "article", "header", "main":
      "take it out, and give the part a heading that begins with '## '"
    case "p", "div", "span", "center", "font", "u", "small", "sup", "sub", "s", "del", "ins":
      "take the tag out and leave its words; an empty line begins a new paragraph"
    case "script", "style", "iframe", "object", "embed", "form", "input", "button", "video",
      "audio":
      "take it out; link to what it shows: '[words](address)'"
    default: "take it out, or write '\\<' where the sign itself is meant"
    }
  }
}
