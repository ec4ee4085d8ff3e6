public import Diagnostics

/// Every address that a council ever published, and what became of it: `published.csv`.
public struct PublishedList: Sendable {
  /// What became of an address.
  public enum Fate: Hashable, Sendable {
    /// A page stands there.
    case published

    /// What stood there ended on a day.
    case ended(Day)

    /// What stood there stands at another address since a day.
    case moved(to: String, Day)
  }

  /// One address.
  public struct Row: Sendable {
    /// The address below the council's folder in the output, such as `entitlements/staying-put.html`.
    public let address: Located<String>

    /// The title of the page when it was last published.
    public let title: String

    /// The day on which it was first published.
    public let firstPublished: Day

    /// What became of it.
    public let fate: Fate

    /// Puts a row together.
    public init(address: Located<String>, title: String, firstPublished: Day, fate: Fate) {
      self.address = address
      self.title = title
      self.firstPublished = firstPublished
      self.fate = fate
    }
  }

  /// The names of the columns, in their order.
  public static let columns = ["address", "title", "first-published", "became", "since"]

  /// What stands under `became` where a page ended.
  public static let ended = "ended"

  /// The source file.
  public let path: String

  /// The addresses, in the order of the file.
  public let rows: [Row]

  /// Puts a list together.
  public init(path: String, rows: [Row]) {
    self.path = path
    self.rows = rows
  }
}
