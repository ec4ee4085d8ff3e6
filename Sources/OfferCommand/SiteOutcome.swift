import Diagnostics

/// What became of one council's site.
struct SiteOutcome: Sendable {
  /// What was done with the files.
  enum Fate: Equatable, Sendable {
    /// They were not to be written.
    case checked

    /// There are none, for the content has errors.
    case blocked

    /// They are in the folder: so many were written, so many that are no longer made removed, and the
    /// addresses of so many, where that was asked for, are new or changed in `published.csv`, and so many
    /// versions of forms are new.
    case written(to: String, files: Int, removed: Int, recorded: Int? = nil, forms: Int = 0)

    /// The disk refused one.
    case failed(DiskFailure)
  }

  /// The council's folder.
  let council: String

  /// How many pages the site has.
  let pageCount: Int

  /// What is wrong with the content and in the output.
  let report: Report

  /// What was done with the files.
  let fate: Fate
}
