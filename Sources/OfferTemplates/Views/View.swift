/// What a template may name: a type whose fields are declared once, with their names.
///
/// ```swift
/// struct SourceView: View {
///   let title: String
///   let url: String
///
///   static let fields: [Field<SourceView>] = [
///     .text("title") { $0.title },
///     .text("url") { $0.url },
///   ]
/// }
/// ```
public protocol View: Sendable {
  /// The fields in a fixed order, each name once.
  static var fields: [Field<Self>] { get }
}
