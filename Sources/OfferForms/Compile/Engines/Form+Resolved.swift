import Diagnostics

extension Form {
  /// The form with nothing left open, for whoever writes a gate: what `vectors.json` was worked out from.
  var resolvedFile: FormArtefact {
    let form = specification
    var json = JSONWriter(indented: true)
    json.object { json in
      json.add("form", form.id.value)
      json.add("version", form.version.value)
      json.add("kind", form.kind.rawValue)
      json.add("anonymous", form.isAnonymous)
      json.add("honeypot", form.spam.honeypot)
      json.addObject("notice_sha256") { json in
        for edition in editions {
          json.beginElement()
          json.write(edition.language)
          json.endName()
          json.write(edition.noticeHash.hex)
        }
      }
      json.begin("ages")
      json.write(form.ages?.resolved ?? .null)
      json.begin("elsewhere")
      json.write(
        form.elsewhere.map { ["field": .string($0.field), "value": .string($0.value)] } ?? .null)
      json.begin("withdraw")
      json.write(form.withdrawal?.resolved ?? .null)
      json.begin("purposes")
      json.writeAll(form.purposes) { $1.write($0.resolved) }
      json.begin("fields")
      json.writeAll(form.fields) { $1.write($0.resolved) }
    }
    json.append(raw: "\n")
    return FormArtefact("form.json", bytes: json.bytes)
  }
}

extension FormSpecification.Ages {
  fileprivate var resolved: JSON {
    [
      "field": .string(field), "min": youngest.map(JSON.integer) ?? .null,
      "contact-from": youngestForContact.map(JSON.integer) ?? .null,
    ]
  }
}

extension FormSpecification.Withdrawal {
  fileprivate var resolved: JSON {
    [
      "form": .string(form), "act-within": .string(actWithin.description),
      "proof": .string(proof.description),
    ]
  }
}

extension Purpose {
  fileprivate var resolved: JSON {
    [
      "id": .string(id), "basis": .string(basis.rawValue),
      "answer": .string(orNull: isAsked ? answerKey : nil),
      "recipients": .strings(recipients.map(\.id)),
      "retain": [
        "for": .string(retention.period.description), "from": .string(retention.start.rawValue),
        "max": .string(orNull: retention.cap?.description),
        "then": .string(retention.ending.rawValue),
      ],
      "valid-for": .string(orNull: validFor?.description),
    ]
  }
}

extension FormField {
  fileprivate var resolved: JSON {
    [
      "id": .string(id), "kind": .string(kind.rawValue), "for": .strings(uses),
      "gate": .string(orNull: gate), "required": .boolean(isRequired),
      "identifies": .boolean(identifies), "max": .integer(longest),
      "options": .strings(options.map(\.value)),
    ]
  }
}
