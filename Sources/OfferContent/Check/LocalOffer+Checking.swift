public import Diagnostics

extension LocalOffer {
  /// Checks what was written for a council, with its nation's layer, against every rule.
  ///
  /// It is nil where there is no such council, or its `council.yaml` or its nation's `nation.yaml`
  /// cannot be made out.
  ///
  /// - Parameters:
  ///   - draft: the content as it was written.
  ///   - council: the name of the council's folder.
  ///   - today: the day as of which it must be true.
  ///   - report: gets what is wrong.
  public init?(
    checking draft: Draft, of council: String, on today: Day, reporting report: inout Report
  ) {
    return nil
  }
}
