/// A list kept in a spreadsheet (`data/NAME.csv`), which pages show with ```` ```table NAME ````.
public struct DataTable: Sendable {
  /// The file's name without `.csv`.
  public let name: String

  /// The source file.
  public let path: String

  /// The first row.
  public let columns: [String]

  /// The other rows, each as long as the first.
  public let rows: [[String]]
}
