import Diagnostics

extension Form {
  /// The most bytes that the file of vectors may have.
  static let mostVectorBytes = 2_000_000

  /// What must become of submissions, for anybody's gate to be held to.
  var vectorFile: FormArtefact {
    let gate = FormGate(specification)
    let bytes = SampleAnswers(for: gate).map { samples -> [UInt8] in
      let consents = gate.purposes.count { $0.isAsked && $0.purpose.basis.isConsent }
      let single = SingleVectors(samples: samples).vectors
      var bytes: [UInt8] = []
      for coverage in VectorProduct.Coverage.allCases where consents <= 3 || coverage != .exhaustive
      {
        let product = VectorProduct(samples: samples, coverage: coverage)
        bytes = Form.bytes(of: single + product.vectors, product, coverage)
        if bytes.count <= Form.mostVectorBytes { break }
      }
      return bytes
    }
    return FormArtefact("vectors.json", bytes: bytes ?? [])
  }

  private static func bytes(
    of vectors: [Vector], _ product: VectorProduct, _ coverage: VectorProduct.Coverage
  ) -> [UInt8] {
    let form = product.samples.gate.form
    var json = JSONWriter()
    json.object { json in
      json.add("form", form.id.value)
      json.add("version", form.version.value)
      json.add("language", form.language)
      json.add("coverage", coverage.words)
      json.add(
        "how",
        "Give your gate a vector's submission as of each moment in a step's 'now', its first second and its last, and expect the same. 'stored' says until when each answer may be kept; the order of names and of lists does not matter."
      )
      json.add("count", vectors.count)
      json.begin("vectors")
      json.writeAll(vectors) { vector, json in
        json.append(raw: "\n")
        vector.write(in: &json)
      }
    }
    json.append(raw: "\n")
    return json.bytes
  }
}

extension Vector {
  fileprivate func write(in json: inout JSONWriter) {
    json.object { json in
      if !title.isEmpty { json.add("title", title) }
      json.begin("posted")
      submission.writePosted(in: &json)
      json.add("submitted", submission.submitted.description)
      if let reference = submission.reference { json.add("reference", reference) }
      json.begin("events")
      json.writeAll(submission.events) { $1.object($0.addMembers) }
      json.begin("steps")
      json.writeAll(steps) { step, json in
        json.object { json in
          json.add("now", step.now.map(\.description))
          json.begin("expect")
          json.append(raw: step.verdict.expectation)
        }
      }
    }
  }
}
