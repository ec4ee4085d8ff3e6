import Diagnostics
import OfferTemplates

/// The templates of pages, each held to its view.
struct PageTemplates: Sendable {
  let home: Template<HomeView>
  let topic: Template<TopicView>
  let area: Template<AreaView>
  let entitlement: Template<EntitlementView>
  let tombstone: Template<TombstoneView>
  let partnerService: Template<PartnerServiceView>
  let text: Template<TextPageView>
  let routes: Template<RoutesView>
  let aToZ: Template<AToZView>
  let letter: Template<LetterView>
  let contacts: Template<ContactsView>
  let changes: Template<ChangesView>
  let words: Template<WordsView>
  let coverage: Template<CoverageView>
  let finder: Template<FinderView>
  let data: Template<DataView>
  let forms: FormTemplates
  let redirect: Template<RedirectView>
  let notFound: Template<NotFoundView>

  /// The templates' names; every other one is used only where these name it.
  static let names =
    [
      HomeView.template, TopicView.template, AreaView.template, EntitlementView.template,
      TombstoneView.template, PartnerServiceView.template, TextPageView.template,
      RoutesView.template, AToZView.template, LetterView.template, ContactsView.template,
      ChangesView.template, WordsView.template, CoverageView.template, FinderView.template,
      DataView.template, RedirectView.template, NotFoundView.template,
    ] + FormTemplates.names

  /// Compiles every template, so that all that is wrong is reported; nil where one cannot be used.
  init?(in library: TemplateLibrary, reporting report: inout Report) {
    func find<V: PageView>(_ view: V.Type) -> Template<V>? {
      library.template(V.template, for: V.self, reporting: &report)
    }
    let home = find(HomeView.self)
    let topic = find(TopicView.self)
    let area = find(AreaView.self)
    let entitlement = find(EntitlementView.self)
    let tombstone = find(TombstoneView.self)
    let partnerService = find(PartnerServiceView.self)
    let text = find(TextPageView.self)
    let routes = find(RoutesView.self)
    let aToZ = find(AToZView.self)
    let letter = find(LetterView.self)
    let contacts = find(ContactsView.self)
    let changes = find(ChangesView.self)
    let words = find(WordsView.self)
    let coverage = find(CoverageView.self)
    let finder = find(FinderView.self)
    let data = find(DataView.self)
    let forms = FormTemplates(in: library, reporting: &report)
    let redirect = find(RedirectView.self)
    let notFound = find(NotFoundView.self)
    guard let home, let topic, let area, let entitlement, let tombstone, let partnerService,
      let text, let routes, let aToZ, let letter, let contacts, let changes, let words,
      let coverage, let finder, let data, let forms, let redirect, let notFound
    else { return nil }
    self.home = home
    self.topic = topic
    self.area = area
    self.entitlement = entitlement
    self.tombstone = tombstone
    self.partnerService = partnerService
    self.text = text
    self.routes = routes
    self.aToZ = aToZ
    self.letter = letter
    self.contacts = contacts
    self.changes = changes
    self.words = words
    self.coverage = coverage
    self.finder = finder
    self.data = data
    self.forms = forms
    self.redirect = redirect
    self.notFound = notFound
  }
}
