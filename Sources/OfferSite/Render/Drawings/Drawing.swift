import OfferTemplates

/// An SVG drawing while it is being written: classes and presentation attributes, no styles.
struct Drawing {
  private(set) var width: Int
  private(set) var height = 0
  private var shapes: [UInt8] = []

  init(width: Int) {
    self.width = width
  }

  /// Makes room down to a place.
  mutating func reach(_ bottom: Int) {
    height = max(height, bottom)
  }

  /// A box, by its class.
  mutating func box(
    _ name: StaticString, x: Int, y: Int, width: Int, height: Int, round: Int = 0
  ) {
    shapes.append(html: "<rect class=\"")
    shapes.append(html: name)
    shapes.append(
      contentsOf: "\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"\(round)\""
        .utf8)
    shapes.append(html: "/>\n")
    reach(y + height)
  }

  /// A line along a path, by its class.
  mutating func path(_ name: StaticString, _ path: String) {
    shapes.append(html: "<path class=\"")
    shapes.append(html: name)
    shapes.append(html: "\" d=\"")
    shapes.append(contentsOf: path.utf8)
    shapes.append(html: "\"/>\n")
  }

  /// Words in lines, the first one's foot at a place.
  mutating func text(_ lines: [String], x: Int, y: Int, size: Int, leading: Int) {
    for (number, line) in lines.enumerated() {
      let foot = y + number * leading
      // A word that is wider than its line makes the drawing wider.
      width = max(width, x + TextMeasure.width(of: line) * size / 100)
      shapes.append(contentsOf: "<text x=\"\(x)\" y=\"\(foot)\" font-size=\"\(size)\">".utf8)
      shapes.append(escaping: line)
      shapes.append(html: "</text>\n")
      reach(foot + size / 3)
    }
  }

  /// Writes the drawing with its name and what it shows, for whoever does not see it.
  func write(
    _ name: StaticString, title: String, description: String, id: String, into bytes: inout [UInt8]
  ) {
    bytes.append(html: "<svg class=\"")
    bytes.append(html: name)
    bytes.append(contentsOf: "\" viewBox=\"0 0 \(width) \(height + 4)\" role=\"img\" ".utf8)
    bytes.append(html: "aria-labelledby=\"")
    bytes.append(escaping: "\(id)-title")
    bytes.append(html: "\" aria-describedby=\"")
    bytes.append(escaping: "\(id)-desc")
    bytes.append(html: "\">\n<title id=\"")
    bytes.append(escaping: "\(id)-title")
    bytes.append(html: "\">")
    bytes.append(escaping: title)
    bytes.append(html: "</title>\n<desc id=\"")
    bytes.append(escaping: "\(id)-desc")
    bytes.append(html: "\">")
    bytes.append(escaping: description)
    bytes.append(html: "</desc>\n")
    bytes.append(contentsOf: shapes)
    bytes.append(html: "</svg>\n")
  }
}
