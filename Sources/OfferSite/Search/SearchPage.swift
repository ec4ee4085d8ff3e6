import Diagnostics
import OfferContent
import OfferForms

/// A page as the search knows it: its title and address, and its words by how much they say.
struct SearchPage {
  let address: PageAddress
  let title: String
  var keywords: [String] = []
  var summaries: [String] = []
  var headings: [String] = []
  var fields: [String] = []

  /// The files whose words stand on it.
  var files: [String] = []
}

extension BuildPlan {
  /// The pages that the search finds, those of a folder together.
  ///
  /// It finds nothing that has ended, nothing behind a form, and no lists of pages that it finds itself, but for
  /// topics, whose names people type.
  var searchPages: [SearchPage] {
    pages.compactMap { page in searchPage(page) }
  }

  private func searchPage(_ page: Page) -> SearchPage? {
    var found = SearchPage(address: page.address, title: page.title)
    switch page.kind {
    case .home, .aToZ, .letter, .area, .routes, .redirect, .notFound, .tombstone, .gone: return nil
    case .entitlement(let index): add(offer.entitlements[index], to: &found)
    case .partnerService(let index): add(offer.partnerServices[index], to: &found)
    case .text(let index):
      add(offer.pages[index].page, to: &found)
      if let addition = offer.pages[index].addition { add(addition, to: &found) }
      if listing.yourStatus == index { found.fields += offer.nation.statuses.map(\.meaning) }
    case .topic(let index):
      found.summaries.append(offer.nation.topics[index].summary)
    case .contacts: found.fields += offer.contacts.map(\.name)
    case .words: found.summaries += offer.glossary.map(\.term)
    case .form(let index, .ask): found.fields.append(forms.forms[index].specification.intro.words)
    case .form: return nil
    case .forms, .finder, .changes, .coverage, .data: break
    }
    return found
  }

  private func add(_ entitlement: Entitlement, to found: inout SearchPage) {
    add(entitlement.page, to: &found)
    found.fields.append(entitlement.howToGet.plainWords(in: offer))
    found.fields += entitlement.who.conditions.map { $0.plainWords(in: offer) }
    if let addition = entitlement.addition { add(addition.page, to: &found) }
  }

  private func add(_ service: PartnerService, to found: inout SearchPage) {
    add(service.page, to: &found)
    found.fields.append(service.organisation)
    if let eligibility = service.eligibility { found.fields.append(eligibility) }
  }

  private func add(_ matter: PageMatter, to found: inout SearchPage) {
    found.keywords += matter.keywords
    found.summaries.append(matter.summary.plainWords(in: offer))
    // Of what a build remembers the headings are known by their anchors only.
    found.headings += offer.readings[matter.path]?.anchors ?? []
    let audiences = matter.audiences.compactMap { note in
      offer.nation.audiences.first { $0.id == note.audience.value }?.title
    }
    found.headings += audiences
    found.files.append(matter.path)
  }
}
