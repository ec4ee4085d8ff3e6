import OfferContent

extension Entitlement {
  /// Hands over everything on its page that is written as Markdown.
  func visitProse(_ visit: (Prose) -> Void) {
    page.visitProse(visit)
    for condition in who.conditions { visit(condition) }
    if let amount { visit(amount) }
    visit(howToGet)
    if let ifToldNo { visit(ifToldNo) }
    guard let addition else { return }
    addition.page.visitProse(visit)
    if let amount = addition.amount { visit(amount) }
    if let howToGet = addition.howToGet { visit(howToGet) }
    if let ifToldNo = addition.ifToldNo { visit(ifToldNo) }
  }
}

extension PartnerService {
  /// Hands over everything on its page that is written as Markdown.
  func visitProse(_ visit: (Prose) -> Void) {
    page.visitProse(visit)
  }
}

extension TextPage {
  /// Hands over everything on its page that is written as Markdown.
  func visitProse(_ visit: (Prose) -> Void) {
    page.visitProse(visit)
    addition?.visitProse(visit)
  }
}

extension PageMatter {
  fileprivate func visitProse(_ visit: (Prose) -> Void) {
    visit(summary)
    visit(body)
    for note in audiences { visit(note.words) }
  }
}
