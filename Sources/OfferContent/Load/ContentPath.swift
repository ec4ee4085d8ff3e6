import Diagnostics

/// What the path of a file below `Content` says it is: a folder is a kind.
enum ContentPath: Equatable {
  case council
  case nation
  case entitlement(Entitlement.Kind)
  case partnerService
  case textPage
  case amounts, contacts, glossary, searchWords, changes, statuses, duties, diagrams, timeline,
    eligibility
  case list(Lists.Name)
  case table
  case form(FormSource.Kind)
  case published, readability
  case image

  private static let folders =
    Entitlement.Kind.allCases.map(\.rawValue) + [
      "partner-services", "pages", "forms", "data",
    ]

  private static let dataFiles: [String: ContentPath] = [
    "amounts.yaml": .amounts, "contacts.yaml": .contacts, "glossary.yaml": .glossary,
    "search-words.yaml": .searchWords, "changes.yaml": .changes, "statuses.yaml": .statuses,
    "diagrams.yaml": .diagrams,
    "timeline.yaml": .timeline, "eligibility.yaml": .eligibility, "duties.yaml": .duties,
  ]

  private static let imageEndings = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg"]

  /// Reads a path such as `Content/derby/pages/about.md`; nil, with the reason in the report, where
  /// nothing of that name can lie there.
  init?(_ path: String, reporting report: inout Report) {
    let parts = Array(path.utf8).split(separator: UInt8(ascii: "/")).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard let name = parts.last, parts.count > 2 else {
      report.add(.noFolder(parts.last ?? path, path: path))
      return nil
    }
    if ContentPath.imageEndings.contains(where: name.lowercased().hasSuffix) {
      self = .image
      ContentPath.checkName(name, of: path, reporting: &report)
    } else if parts.count == 3 {
      guard let file = ContentPath.topFile(name, path: path, reporting: &report) else { return nil }
      self = file
    } else if let form = FormSource.Kind(folders: parts[2...].dropLast(), name: name) {
      self = .form(form)
    } else if parts.count == 4, let kind = ContentPath.kind(parts[2], name) {
      self = kind
      ContentPath.checkName(name, of: path, reporting: &report)
    } else {
      ContentPath.report(parts, path: path, to: &report)
      return nil
    }
  }

  private static func checkName(
    _ name: String, of path: String, reporting report: inout Report
  ) {
    let stem = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] }
    if !Slug.isSlug(stem ?? name[...]) { report.add(.fileName(name, path: path)) }
  }

  private static func topFile(
    _ name: String, path: String, reporting report: inout Report
  ) -> ContentPath? {
    switch name {
    case "council.yaml": return .council
    case "nation.yaml": return .nation
    case "published.csv": return .published
    case Readability.name: return .readability
    default:
      report.add(
        .unknownFile(
          name, path: path,
          known: ["council.yaml", "nation.yaml", "published.csv", Readability.name]))
      return nil
    }
  }

  private static func kind(_ folder: String, _ name: String) -> ContentPath? {
    if folder == "data" {
      if let file = dataFiles[name] { return file }
      guard name.hasSuffix(".csv") else { return nil }
      return Lists.Name(rawValue: String(name.dropLast(4))).map(ContentPath.list) ?? .table
    }
    guard name.hasSuffix(".md") else { return nil }
    switch folder {
    case "partner-services": return .partnerService
    case "pages": return .textPage
    default: return Entitlement.Kind(rawValue: folder).map(ContentPath.entitlement)
    }
  }

  private static func report(_ parts: [String], path: String, to report: inout Report) {
    let folder = parts[2...].dropLast().joined(separator: "/")
    let name = parts[parts.count - 1]
    if folder == "data" {
      let known = dataFiles.keys + [FormSource.Kind.organisationsFile]
      report.add(.unknownFile(name, path: path, known: known.sorted() + ["NAME.csv"]))
    } else if folder == "forms" || folder.hasPrefix("forms/") {
      report.add(.notForm(name, path: path, isVersion: folder != "forms"))
    } else if folders.contains(folder) {
      report.add(.notMarkdown(name, path: path))
    } else {
      report.add(.unknownFolder(folder, path: path, known: folders))
    }
  }
}
