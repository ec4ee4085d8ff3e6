import OfferContent

extension ItemGroupView {
  /// What entitlements give, the law's own apart from the council's, and apart what is only coming.
  ///
  /// Source: *Local offer guidance* (DfE, February 2018), by which an offer shows statutory
  /// entitlements and discretionary support separately.
  ///
  /// - Parameters:
  ///   - numbers: indices into the offer's entitlements, so that none is copied to be looked at.
  ///   - setting: the page on which they stand.
  /// - Returns: the groups that are not empty.
  static func groups(of numbers: [Int], in setting: PageSetting) -> [ItemGroupView] {
    let council = setting.offer.council
    var law: [Int] = []
    var schemes: [Int] = []
    var local: [Int] = []
    for number in numbers where !isComing(number, in: setting) {
      switch setting.offer.entitlements[number].basis {
      case .law, .guidance: law.append(number)
      case .nationalScheme: schemes.append(number)
      case .local: local.append(number)
      }
    }
    return [
      group(
        "law", "What the law gives you",
        "By law or by national guidance. Each page says who it is for.", law, in: setting),
      group(
        "national-scheme", "National schemes", "These have their own rules, the same everywhere.",
        schemes, in: setting),
      group(
        "local", "What \(council.place) adds",
        "On top of the law, by \(council.name)’s own choice.", local, in: setting),
    ].compactMap(\.self)
  }

  /// What is coming and cannot be had yet.
  static func coming(of numbers: [Int], in setting: PageSetting) -> ItemGroupView? {
    group(
      "coming", "Coming", "The law is made, but had not started when we last checked.",
      numbers.filter { isComing($0, in: setting) }, in: setting)
  }

  private static func isComing(_ number: Int, in setting: PageSetting) -> Bool {
    setting.offer.entitlements[number].isComing(on: setting.offer.today)
  }

  private static func group(
    _ name: String, _ title: String, _ explanation: String, _ numbers: [Int],
    in setting: PageSetting
  ) -> ItemGroupView? {
    guard !numbers.isEmpty else { return nil }
    return ItemGroupView(
      title: title, explanation: explanation, name: name,
      items: numbers.map { ItemView(entitlement: $0, in: setting) })
  }
}
