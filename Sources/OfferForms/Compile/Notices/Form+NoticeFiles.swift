import Diagnostics

extension Form {
  /// A notice for each purpose and language with its hash beside it, and for each language the list of them
  /// with the hash that the page sends.
  var noticeFiles: [FormArtefact] {
    editions.flatMap { edition in
      let notices = edition.notices
      // What nobody has translated is told in the words of the original, which has its own file.
      let own = notices.filter { $0.language == edition.language }
      return own.flatMap(\.files) + [edition.noticeList(notices)]
    }
  }
}

extension Notice {
  /// The notice, and its hash as `sha256sum --check` reads it.
  fileprivate var files: [FormArtefact] {
    [
      FormArtefact(name, bytes: bytes),
      FormArtefact("\(name).sha256", bytes: Array("\(fingerprint.hex)  \(name)\n".utf8)),
    ]
  }
}

extension FormSpecification {
  /// Which notices the page of a language tells.
  fileprivate func noticeList(_ notices: [Notice]) -> FormArtefact {
    let list: JSON = [
      "form": .string(id.value), "version": .string(version.value), "language": .string(language),
      "notice_sha256": .string(FormSpecification.hash(of: notices).hex),
      "notices": .array(
        notices.map {
          [
            "purpose": .string($0.purpose), "file": .string($0.name),
            "sha256": .string($0.fingerprint.hex),
          ]
        }),
    ]
    return FormArtefact(
      "notices.\(language).json", bytes: list.encoded(indented: true) + [UInt8(ascii: "\n")])
  }
}
