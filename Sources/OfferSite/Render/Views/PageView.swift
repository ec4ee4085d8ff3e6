import OfferTemplates

/// What the template of a page may name.
protocol PageView: View {
  /// The template's name.
  static var template: String { get }
}
