import ArgumentParser
import Diagnostics
import Glibc
import OfferContent

/// The options of every command that reads a site.
struct SiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that holds Content and Templates.",
      discussion: "Unless it is given: the current folder or the first above it that holds both.",
      valueName: "folder"))
  var site: String?

  @Option(
    help: ArgumentHelp(
      "The day as of which everything must be true, such as 2026-11-21; today unless it is given.",
      valueName: "day"))
  var today: String?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(
    help: ArgumentHelp(
      "Accept pages that are harder to read than before.",
      discussion: """
        Writes the reading age and the longest sentence of each page into readability.csv, beside \
        council.yaml and nation.yaml; nothing where there is an error.
        """))
  var accept = false

  @Option(
    help: ArgumentHelp(
      "How to report: people, plain, json, sarif or github.",
      discussion: "Unless it is given: people on a terminal, plain where there is none.",
      valueName: "format"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "How many things to do at once; as many as there are processors unless it is given.",
      valueName: "number"))
  var jobs: String?

  @Flag(
    help: ArgumentHelp(
      "Also list what waits to be confirmed on a worked example.",
      discussion: "Unless it is given, the last line counts it; programs always get the list."))
  var notes = false

  @Flag(help: "Show how long each phase took.")
  var timings = false
}

extension SiteOptions {
  /// The site's folder.
  func siteFolder() throws(Stop) -> SiteFolder { try SiteOptions.siteFolder(at: site) }

  /// The day as of which everything must be true.
  func day() throws(Stop) -> Day { try SiteOptions.day(today) }

  /// How many things may be done at once.
  func jobCount() throws(Stop) -> Int { try SiteOptions.jobCount(jobs) }

  /// The site's folder: the one that was typed, or the nearest.
  static func siteFolder(at site: String?) throws(Stop) -> SiteFolder {
    if let site { return try SiteFolder(at: site) }
    // Whoever calls the program by its path from elsewhere means the site that it lies in.
    guard let folder = SiteFolder(nearestTo: ".") ?? SiteFolder(nearestTo: ThisProgram.folder)
    else {
      throw Stop.wrongUse(
        "neither this folder nor one above it holds Content and Templates",
        help: "go to the folder that does, or give it after --site")
    }
    return folder
  }

  /// The day that was typed, or today.
  static func day(_ today: String?) throws(Stop) -> Day {
    guard let today else {
      guard let day = Clock.today else {
        throw Stop.wrongUse(
          "the clock of this computer is not set",
          help: "give the day after --today, as in 2026-11-21")
      }
      return day
    }
    guard let day = Day(today) else {
      throw Stop.wrongUse(
        "'\(today)' is not a day of the calendar", help: "write the day as in 2026-11-21")
    }
    return day
  }

  /// The number that was typed, or that of the processors.
  static func jobCount(_ jobs: String? = nil) throws(Stop) -> Int {
    guard let jobs else { return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
    guard let count = Int(jobs), count > 0 else {
      throw Stop.wrongUse(
        "'\(jobs)' is not a number of things to do at once", help: "write a whole number from 1")
    }
    return min(count, 1024)
  }
}
