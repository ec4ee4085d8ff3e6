extension Day {
  /// The age in whole years of somebody born on this day; nil before it.
  ///
  /// An age begins with the day of the birthday: Family Law Reform Act 1969 s.9. Whoever was born on 29
  /// February has their birthday on 1 March where the year has no 29 February. Neither is in the
  /// project's references: from general knowledge, to be confirmed.
  public func age(on today: Day) -> Int? {
    guard self <= today else { return nil }
    let hadBirthday = (month, day) <= (today.month, today.day)
    return today.year - year - (hadBirthday ? 0 : 1)
  }
}
