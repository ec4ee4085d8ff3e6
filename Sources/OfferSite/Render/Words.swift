import Diagnostics
import OfferContent

extension Basis {
  /// What makes somebody give a thing, as a reader wants to hear it.
  func words(in place: String) -> String {
    switch self {
    case .law: "The law says so"
    case .guidance: "National guidance"
    case .nationalScheme: "A national scheme"
    case .local: "\(place)’s own offer"
    }
  }
}

extension Entitlement {
  /// From when it holds, where it does not yet.
  var comingWords: String {
    guard !isComing, let day = inForceFrom?.value else { return "Coming: no date is set yet" }
    return "Coming: from \(day.written)"
  }
}

extension DutyPack {
  /// From when it holds, where it does not yet.
  var comingWords: String {
    inForceFrom.map { "Coming: from \($0.value.written)" } ?? "Coming: no date is set yet"
  }
}

extension LocalOffer {
  /// The law that an area waits for; nil where it is in force.
  func packToCome(with area: Nation.Area) -> DutyPack? {
    nation.packToCome(withArea: area.id, on: today)
  }

  /// What an area is called where it is only named: with "coming" where it is.
  func words(for area: Nation.Area) -> String {
    packToCome(with: area) == nil ? area.title : "\(area.title) (coming)"
  }
}

extension [String] {
  /// Phrases as a list in a sentence: `16 or 17; in custody; or disabled`.
  ///
  /// The phrases may have commas and "or" in them, so semicolons part them.
  var joinedWithOr: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: "; ") + "; or " + last
  }
}

extension ClosedRange<Int> {
  /// Ages in whole years, as people say them.
  var agesInWords: String {
    switch (lowerBound, upperBound) {
    case (let age, let other) where age == other: "\(age)"
    case (...0, let last): "up to \(last)"
    case (let first, 99...): "\(first) or over"
    default: "\(lowerBound) to \(upperBound)"
    }
  }
}
