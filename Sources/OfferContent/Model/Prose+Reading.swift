public import Diagnostics

extension Prose {
  /// The steps of the walk.
  public var events: [Event] { tape.events }

  /// The words that events point into.
  public var text: [UInt8] { tape.text }

  /// The headings, in order.
  public var headings: [Heading] { tape.headings }

  /// The links, in order.
  public var links: [Link] { tape.links }

  /// The pictures, in order.
  public var images: [Image] { tape.images }

  /// The records named by `{{id}}`, in order.
  public var records: [Located<String>] { tape.records }

  /// The components, in order.
  public var components: [Component] { tape.components }

  /// The tables, in order.
  public var tables: [Table] { tape.tables }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { events.isEmpty }
}
