public import Diagnostics

extension Prose {
  /// What a fenced block with a component's name asks for.
  public enum Component: Hashable, Sendable {
    /// The names of components, as the words behind a fence.
    public enum Name: String, CaseIterable, Sendable {
      /// Contacts.
      case contact

      /// What to do, step by step.
      case steps

      /// A spreadsheet's list.
      case table

      /// Figures as bars, with their table.
      case chart

      /// How something goes, step by step.
      case diagram

      /// What was said and done.
      case reply = "you-said"

      /// What changes at which age.
      case timeline
    }

    /// ```` ```contact ````: contacts by id or role, one a line.
    case contacts([Located<String>])

    /// ```` ```steps ````: what to do, one step a line.
    case steps([Prose])

    /// ```` ```table NAME ````: a spreadsheet's list, and the words after `Table: ` directly above.
    case table(Located<String>, caption: String)

    /// ```` ```chart NAME ````: figures, and the words after `Table: ` directly above.
    case chart(Located<String>, caption: String)

    /// ```` ```diagram ID ````: how something goes.
    case diagram(Located<String>)

    /// ```` ```you-said ID ````: what was said and done.
    case reply(Located<String>)

    /// ```` ```timeline ````: what changes at which age.
    case timeline
  }
}
