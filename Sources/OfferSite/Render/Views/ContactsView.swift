import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/contacts.mustache`: whom to ask, the council first, then the helplines.
struct ContactsView: PageView {
  static let template = "pages/contacts"

  /// A contact and the part it plays.
  struct Role: View {
    /// The part, where every council has somebody for it; others say themselves what they are for.
    let role: String
    let contact: ContactView

    static let fields: [Field<Role>] = [
      .text("role") { $0.role },
      .view("contact") { $0.contact },
    ]
  }

  let layout: LayoutView
  let council: String
  let roles: [Role]
  let helplines: [ContactView]
  let others: [ContactView]

  static let fields: [Field<ContactsView>] = [
    .view("layout") { $0.layout },
    .text("council") { $0.council },
    .flag("hasRoles") { !$0.roles.isEmpty },
    .list("roles") { $0.roles },
    .flag("hasHelplines") { !$0.helplines.isEmpty },
    .list("helplines") { $0.helplines },
    .flag("hasOthers") { !$0.others.isEmpty },
    .list("others") { $0.others },
  ]
}

extension ContactsView {
  init(in setting: PageSetting) {
    let offer = setting.offer
    var shown: Set<String> = []
    func show(_ id: String) -> ContactView? {
      guard let contact = offer.contact(id), shown.insert(contact.id.value).inserted else {
        return nil
      }
      return ContactView(contact, of: offer, anchor: contact.id.value)
    }
    layout = setting.layout(description: "Who to ask, and numbers that anybody can ring.")
    council = offer.council.name
    roles = offer.council.rolesInOrder.compactMap { role in
      show(role).map { Role(role: Council.words(forRole: role), contact: $0) }
    }
    helplines = offer.nation.helplines.compactMap { show($0.value) }
    others = offer.contacts.compactMap { show($0.id.value) }
  }
}

extension Council {
  /// The parts that contacts play, the ones that every council has first.
  fileprivate var rolesInOrder: [String] {
    let first = ["ask", "complaints", "advocacy"]
    return first.filter { roles[$0] != nil } + roles.keys.filter { !first.contains($0) }.sorted()
  }

  fileprivate static func words(forRole role: String) -> String {
    switch role {
    case "ask": "To ask about anything in this offer"
    case "complaints": "To complain"
    case "advocacy": "To have somebody on your side"
    case "apprenticeships": "For an apprenticeship or work experience"
    case "council-tax": "About council tax"
    case "eet": "To get ready for work or learning"
    case "forum": "To have a say together with others"
    case "housing": "About a home"
    case "records": "To see your records"
    default: ""
    }
  }
}
