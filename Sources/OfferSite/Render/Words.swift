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
