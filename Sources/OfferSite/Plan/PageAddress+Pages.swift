import OfferContent

extension PageAddress {
  static let home = PageAddress("index.html")
  static let aToZ = PageAddress("a-z.html")
  static let contacts = PageAddress("contacts.html")
  static let changes = PageAddress("changes.html")
  static let coverage = PageAddress("coverage.html")
  static let words = PageAddress("words.html")
  static let data = PageAddress("data.html")
  static let forms = PageAddress("forms.html")
  static let privacy = PageAddress("privacy.html")
  static let finder = PageAddress("finder.html")
  static let notFound = PageAddress("404.html")

  init(of topic: Nation.Topic) {
    self.init("topics/\(topic.id).html")
  }

  init(of area: Nation.Area) {
    self.init("areas/\(area.id).html")
  }
}
