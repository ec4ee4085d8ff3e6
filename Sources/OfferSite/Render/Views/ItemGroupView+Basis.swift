import OfferContent

extension ItemGroupView {
  /// What entitlements give, the law's own apart from the council's, and apart what is only coming.
  ///
  /// Source: *Local offer guidance* (DfE, February 2018), by which an offer shows statutory
  /// entitlements and discretionary support separately.
  static func groups(of entitlements: [Entitlement], in setting: PageSetting) -> [ItemGroupView] {
    let offer = setting.offer
    let isComing = { (entitlement: Entitlement) in entitlement.isComing(on: offer.today) }
    let current = entitlements.filter { !isComing($0) }
    return [
      group(
        "law", "What the law gives you",
        "\(offer.council.name) must do this, or must follow national guidance.",
        current.filter { $0.basis == .law || $0.basis == .guidance }, in: setting),
      group(
        "national-scheme", "National schemes", "These have their own rules, the same everywhere.",
        current.filter { $0.basis == .nationalScheme }, in: setting),
      group(
        "local", "What \(offer.council.place) adds",
        "\(offer.council.name) chooses to do this.",
        current.filter { $0.basis == .local }, in: setting),
    ].compactMap(\.self)
  }

  /// What is coming and cannot be had yet.
  static func coming(of entitlements: [Entitlement], in setting: PageSetting) -> ItemGroupView? {
    group(
      "coming", "Coming", "You cannot get this yet.",
      entitlements.filter { $0.isComing(on: setting.offer.today) }, in: setting)
  }

  private static func group(
    _ name: String, _ title: String, _ explanation: String, _ entitlements: [Entitlement],
    in setting: PageSetting
  ) -> ItemGroupView? {
    guard !entitlements.isEmpty else { return nil }
    return ItemGroupView(
      title: title, explanation: explanation, name: name,
      items: entitlements.map { ItemView($0, in: setting) })
  }
}
