import OfferContent
import OfferForms

extension SiteMemory {
  /// What a file of a memory begins with; the number goes up when what follows changes.
  private static let mark = Array("offer memory 2\n".utf8)

  /// The memory as a file: a mark, what is known, and the fingerprint of both.
  public var bytes: [UInt8] {
    var writer = MemoryWriter(after: SiteMemory.mark)
    writer.write(shared)
    writer.write(words.count)
    for words in words {
      writer.write(words.path)
      writer.write(words.fingerprint)
      writer.write(words.reading.isSilent ? 1 : 0)
      writer.write(words.reading.anchors)
      writer.write(words.reading.records)
      writer.write(words.reading.files)
      writer.write(words.reading.contacts)
      writer.write(words.reading.tables)
      writer.write(words.take.text)
    }
    writer.write(outputs.count)
    for output in outputs {
      writer.write(output.path)
      writer.write(output.fingerprint)
      writer.write(output.ids)
    }
    writer.write(Fingerprint(of: writer.bytes))
    return writer.bytes
  }

  /// Reads a memory; nil where the file is not whole, or was written by another version.
  public init?(_ bytes: [UInt8]) {
    let end = bytes.count - Fingerprint.size
    guard end >= SiteMemory.mark.count, bytes.starts(with: SiteMemory.mark),
      Fingerprint(of: bytes[..<end]).bytes.elementsEqual(bytes[end...])
    else { return nil }
    var reader = MemoryReader(bytes[SiteMemory.mark.count..<end])
    guard let shared = reader.fingerprint(), let words = reader.list(SiteMemory.words),
      let outputs = reader.list(SiteMemory.output), reader.isAtEnd
    else { return nil }
    self.shared = shared
    self.words = words
    self.outputs = outputs
  }
}

extension SiteMemory {
  private static func words(from reader: inout MemoryReader) -> Words? {
    guard let path = reader.text(), let fingerprint = reader.fingerprint(),
      let isSilent = reader.number(), let anchors = reader.texts(), let records = reader.texts(),
      let files = reader.texts(), let contacts = reader.texts(), let tables = reader.texts(),
      let take = reader.text()
    else { return nil }
    let reading = PageReading(
      anchors: anchors, records: records, files: files, contacts: contacts, tables: tables,
      isSilent: isSilent == 1)
    return Words(
      path: path, fingerprint: fingerprint, reading: reading, take: SearchTake(text: take))
  }

  private static func output(from reader: inout MemoryReader) -> Output? {
    guard let path = reader.text(), let fingerprint = reader.fingerprint(),
      let ids = reader.hashes()
    else { return nil }
    return Output(path: path, fingerprint: fingerprint, ids: ids)
  }
}
