/// A workbook of plain text, as spreadsheets read it (ISO/IEC 29500-1, SpreadsheetML).
struct Workbook {
  /// A sheet with its cells; the first row names the columns.
  struct Sheet {
    let name: String
    let rows: [[String]]
  }

  let sheets: [Sheet]

  /// The file.
  var bytes: [UInt8] {
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", Workbook.part(contentTypes))
    archive.add("_rels/.rels", Workbook.part(packageRelations))
    archive.add("xl/workbook.xml", Workbook.part(workbook))
    archive.add("xl/_rels/workbook.xml.rels", Workbook.part(workbookRelations))
    for (number, sheet) in zip(1..., sheets) {
      archive.add("xl/worksheets/sheet\(number).xml", sheet.part)
    }
    return archive.bytes
  }

  private static let declaration =
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  fileprivate static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  fileprivate static func part(_ text: String) -> [UInt8] { Array((declaration + text).utf8) }

  private var contentTypes: String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let overrides = sheets.indices.map {
      #"<Override PartName="/xl/worksheets/sheet\#($0 + 1).xml" ContentType="\#(kind).worksheet+xml"/>"#
    }
    return #"<Types xmlns="\#(Workbook.package)/content-types">"#
      + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"#
      + #"<Override PartName="/xl/workbook.xml" ContentType="\#(kind).sheet.main+xml"/>"#
      + overrides.joined() + "</Types>"
  }

  private var packageRelations: String {
    #"<Relationships xmlns="\#(Workbook.package)/relationships"><Relationship Id="rId1" "#
      + #"Type="\#(Workbook.office)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
  }

  private var workbook: String {
    let entries = zip(1..., sheets).map {
      #"<sheet name="\#($1.name)" sheetId="\#($0)" r:id="rId\#($0)"/>"#
    }
    return #"<workbook xmlns="\#(Workbook.main)" xmlns:r="\#(Workbook.office)"><sheets>"#
      + entries.joined() + "</sheets></workbook>"
  }

  private var workbookRelations: String {
    let entries = sheets.indices.map {
      #"<Relationship Id="rId\#($0 + 1)" Type="\#(Workbook.office)/worksheet" "#
        + #"Target="worksheets/sheet\#($0 + 1).xml"/>"#
    }
    return #"<Relationships xmlns="\#(Workbook.package)/relationships">"# + entries.joined()
      + "</Relationships>"
  }
}

extension Workbook.Sheet {
  /// The sheet as a part of the file: cells that are empty are left out.
  fileprivate var part: [UInt8] {
    var bytes = Workbook.part(#"<worksheet xmlns="\#(Workbook.main)"><sheetData>"#)
    for (number, row) in zip(1..., rows) {
      bytes += Array(#"<row r="\#(number)">"#.utf8)
      for (place, cell) in row.enumerated() where !cell.isEmpty {
        let name = "\(Workbook.Sheet.letters(of: place))\(number)"
        bytes += Array(#"<c r="\#(name)" t="inlineStr"><is><t xml:space="preserve">"#.utf8)
        bytes.append(xml: cell)
        bytes += Array("</t></is></c>".utf8)
      }
      bytes += Array("</row>".utf8)
    }
    return bytes + Array("</sheetData></worksheet>".utf8)
  }

  /// The letters of a column: A to Z, then AA.
  private static func letters(of place: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place % 26)))
    return place < 26 ? last : letters(of: place / 26 - 1) + last
  }
}

extension [UInt8] {
  /// Appends words as text of an element or an attribute; what XML 1.0 cannot hold is left out (section 2.2).
  mutating func append(xml words: String) {
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self += Array("&amp;".utf8)
      case UInt8(ascii: "<"): self += Array("&lt;".utf8)
      case UInt8(ascii: ">"): self += Array("&gt;".utf8)
      case UInt8(ascii: "\""): self += Array("&quot;".utf8)
      case ..<0x20 where byte != 0x0A && byte != 0x09: break
      default: append(byte)
      }
    }
  }
}
