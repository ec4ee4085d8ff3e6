import Diagnostics
import OfferContent
import OfferTemplates

/// Prints pages: a theme, a plan, and the parts that are the same in many pages, ready.
struct Press: Sendable {
  private let theme: Theme

  private let plan: BuildPlan

  private let names: AssetNames

  /// They are too few for a dictionary.
  private let frames: [(key: Frame.Key, frame: Frame)]

  let cards: [String: HTML]

  private let formFiles: FormFiles

  private let recollection: Recollection

  init(
    _ theme: Theme, _ plan: BuildPlan, _ names: AssetNames, _ formFiles: FormFiles,
    _ recollection: Recollection
  ) {
    self.theme = theme
    self.formFiles = formFiles
    self.plan = plan
    self.names = names
    self.recollection = recollection
    var frames: [(key: Frame.Key, frame: Frame)] = []
    for page in plan.pages {
      let key = Frame.Key(of: page, in: plan.navigation)
      guard !frames.contains(where: { $0.key == key }) else { continue }
      frames.append((key, theme.frame(around: page, of: plan, names)))
    }
    self.frames = frames
    cards = theme.cards(of: plan.offer)
  }

  /// Prints neighbouring pages, one buffer for all of them; what is known is not printed again.
  func print(_ pages: ArraySlice<Page>) -> [RenderedFile] {
    var buffer: [UInt8] = []
    return pages.map { page in
      if let known = recollection.output(at: page.address.path, withWordsOf: page.sourcesOfWords) {
        return RenderedFile(
          path: page.address.path, known: known.fingerprint, sources: page.sources)
      }
      buffer.removeAll(keepingCapacity: true)
      print(page, into: &buffer)
      if theme.pagesShowAssets { names.replace(in: &buffer) }
      // A copy of just the page's length: the buffer's spare room would stay with every page.
      let bytes = buffer.withUnsafeBufferPointer { Array($0) }
      return RenderedFile(path: page.address.path, bytes: bytes, sources: page.sources)
    }
  }
}

extension Press {
  private func print(_ page: Page, into bytes: inout [UInt8]) {
    let templates = theme.pages
    let setting = setting(of: page)
    switch page.kind {
    case .home: templates.home.render(HomeView(in: setting), into: &bytes)
    case .topic(let index):
      templates.topic.render(TopicView(index, in: setting), into: &bytes)
    case .area(let index):
      templates.area.render(AreaView(index, in: setting), into: &bytes)
    case .entitlement(let index):
      templates.entitlement.render(
        EntitlementView(index, in: setting), into: &bytes)
    case .tombstone(let index):
      templates.tombstone.render(
        TombstoneView(index, in: setting), into: &bytes)
    case .gone(let index):
      templates.tombstone.render(TombstoneView(gone: index, in: setting), into: &bytes)
    case .partnerService(let index):
      templates.partnerService.render(
        PartnerServiceView(index, in: setting), into: &bytes)
    case .text(let index):
      templates.text.render(TextPageView(index, in: setting), into: &bytes)
    case .routes(let index):
      templates.routes.render(RoutesView(index, in: setting), into: &bytes)
    case .aToZ: templates.aToZ.render(AToZView(in: setting), into: &bytes)
    case .letter(let letter):
      templates.letter.render(LetterView(letter, in: setting), into: &bytes)
    case .contacts: templates.contacts.render(ContactsView(in: setting), into: &bytes)
    case .changes: templates.changes.render(ChangesView(in: setting), into: &bytes)
    case .words: templates.words.render(WordsView(in: setting), into: &bytes)
    case .coverage: templates.coverage.render(CoverageView(in: setting), into: &bytes)
    case .finder: templates.finder.render(FinderView(in: setting), into: &bytes)
    case .data: templates.data.render(DataView(in: setting), into: &bytes)
    case .form(let number, let page):
      templates.forms.render(page, number, in: setting, into: &bytes)
    case .forms: templates.forms.list.render(FormsView(in: setting), into: &bytes)
    case .redirect(let address):
      templates.redirect.render(RedirectView(to: address, in: setting), into: &bytes)
    case .notFound:
      templates.notFound.render(NotFoundView(in: setting, style: theme.style), into: &bytes)
    }
  }

  func setting(of page: Page) -> PageSetting {
    let key = Frame.Key(of: page, in: plan.navigation)
    let frame = frames.first { $0.key == key }?.frame
    return PageSetting(
      plan: plan, page: page, frame: frame ?? Frame(head: HTML(), header: HTML(), footer: HTML()),
      icons: theme.icons, cards: cards, formFiles: formFiles, scripts: theme.scripts)
  }
}

extension Theme {
  /// Every contact as pages show it, by its id and by its roles: it is the same on all of them.
  func cards(of offer: LocalOffer) -> [String: HTML] {
    var cards: [String: HTML] = [:]
    for contact in offer.contacts {
      var card = HTML()
      frame.contact.render(ContactView(contact, of: offer), into: &card.bytes)
      cards[contact.id.value] = card
    }
    let byID = cards
    for (role, id) in offer.council.roles { cards[role] = byID[id.value] }
    return cards
  }

  fileprivate func frame(around page: Page, of plan: BuildPlan, _ names: AssetNames) -> Frame {
    let council = plan.offer.council
    let links = { (items: [Navigation.Item]) in
      items.map { item in
        LinkView(
          href: page.address.link(to: item.address), title: item.title,
          isCurrent: item.address == page.address)
      }
    }
    var frame = frame.render(
      FrameView(
        siteTitle: council.siteTitle, council: council.name, place: council.place,
        root: page.address.root, isHome: page.address == .home, isExample: council.isExample,
        isUnlisted: council.isExample || !page.isListed,
        takesForms: !plan.forms.targets.isEmpty,
        top: links(plan.navigation.top), foot: links(plan.navigation.foot),
        policy: SecurityPolicy(
          style: style, scripts: scripts[page.scripts], formTargets: plan.forms.targets
        ).inPage,
        style: style.element, find: scripts.element(of: .find, on: page),
        scripts: scripts.foot(of: page.scripts)))
    frame.feedback = feedback(at: page, of: plan)
    for part in [\Frame.head, \.header, \.footer] { names.replace(in: &frame[keyPath: part].bytes) }
    return frame
  }
}
