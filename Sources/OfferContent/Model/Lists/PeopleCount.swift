/// How a number of people is made public without giving anybody away.
///
/// 0 stays 0, 1 to 9 is hidden, all else is rounded to the nearest 5; a percentage is whole, made from
/// numbers rounded so, and hidden where they are of fewer than 20 people. The Department for Education's
/// care leaver data rounds and suppresses in the same way, with other steps.
public enum PeopleCount {
  /// What stands for a number that is not shown.
  public static let hidden = "*"

  /// The fewest people of whom a percentage is shown.
  public static let leastBase = 20

  /// The fewest people, above none, whose number is shown.
  static let least = 10

  /// What a number is rounded to.
  static let step = 5

  /// A number of people as it may stand in a file.
  public static func published(_ count: Int) -> String {
    if count == 0 { return "0" }
    return count < least ? hidden : String(rounded(count))
  }

  /// The share of a part, both counted, as it may stand in a file; the part is never above the base.
  public static func publishedPercent(of part: Int, in base: Int) -> String {
    let (base, part) = (rounded(base), part < least ? part : rounded(part))
    guard base >= leastBase, part == 0 || part >= least else { return hidden }
    return String((200 * part + base) / (2 * base))
  }

  /// Whether a whole percentage of a base can have been made of numbers that may be shown.
  static func canBePublished(percent: Int, of base: Int) -> Bool {
    guard base >= leastBase else { return false }
    return stride(from: 0, through: base, by: step).contains { part in
      (part == 0 || part >= least) && (200 * part + base) / (2 * base) == percent
    }
  }

  private static func rounded(_ count: Int) -> Int {
    (count + step / 2) / step * step
  }
}
