public import Diagnostics

extension Prose {
  /// The steps of the walk.
  public var events: [Event] { look { $0.events } }

  /// The words that events point into.
  public var text: [UInt8] { look { $0.text } }

  /// The headings, in order.
  public var headings: [Heading] { look { $0.headings } }

  /// The links, in order.
  public var links: [Link] { look { $0.links } }

  /// The pictures, in order.
  public var images: [Image] { look { $0.images } }

  /// The records named by `{{id}}`, in order.
  public var records: [Located<String>] { look { $0.records } }

  /// The components, in order.
  public var components: [Component] { look { $0.components } }

  /// The tables, in order.
  public var tables: [Table] { look { $0.tables } }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { events.isEmpty }
}
