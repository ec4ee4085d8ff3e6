/// A page of the plan: where it lies, what it is called, and what it is made of.
struct Page: Sendable {
  /// What a page shows; numbers are indices into the offer's own lists.
  enum Kind: Sendable {
    case home
    case topic(Int)
    case area(Int)
    case entitlement(Int)
    /// An entitlement that ended: the address goes on answering, with the date.
    case tombstone(Int)
    /// Something that ended and whose file is gone: a row of `published.csv`.
    case gone(Int)
    case partnerService(Int)
    case text(Int)
    /// A narrower list of routes.
    case routes(Int)
    /// The words that begin with a letter.
    case letter(IndexLetter)
    case aToZ, contacts, changes, words, coverage, data
    /// A page of a form.
    case form(Int, FormPage)
    /// Every form.
    case forms
    /// Questions that lead to what somebody can probably get.
    case finder
    /// An address at which a page once stood.
    case redirect(to: PageAddress)
    /// What a host shows where there is no page.
    case notFound
  }

  let kind: Kind

  let address: PageAddress

  /// The title of its first heading.
  let title: String

  /// The source files that it is made of, each once.
  let sources: [String]

  /// The scripts that make it nicer.
  var scripts: [PageScript]

  /// Plans a page; each that has a top has the search there.
  init(kind: Kind, address: PageAddress, title: String, sources: [String]) {
    self.kind = kind
    self.address = address
    self.title = title
    self.sources = sources
    switch kind {
    case .redirect, .notFound: scripts = []
    case .finder: scripts = [.find, .finder]
    default: scripts = [.find]
    }
  }
}

extension Page {
  /// The source files whose words stand on it; all other pages are made of fields and data alone.
  var sourcesOfWords: [String] {
    switch kind {
    case .entitlement, .tombstone, .partnerService, .text: sources
    default: []
    }
  }

  /// Whether search engines and the site map may list it.
  var isListed: Bool {
    switch kind {
    case .tombstone, .gone, .redirect, .notFound: false
    case .form(_, let page): page.isListed
    default: true
    }
  }
}
