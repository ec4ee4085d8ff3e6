import Diagnostics

extension Verdict {
  /// What is kept as a line of JSON, with a line end: a submission that the gate takes again, with what may
  /// be kept until when, who may see what, and what has to be told to whom.
  ///
  /// Nothing where nothing is kept.
  public func append(to bytes: inout [UInt8]) {
    guard let submission else { return }
    var json = JSONWriter(appendingTo: bytes)
    bytes = []
    json.object { json in
      json.begin("posted")
      submission.writePosted(in: &json)
      json.add("submitted", submission.submitted.description)
      json.add("channel", submission.channel.rawValue)
      if let reference = submission.reference { json.add("reference", reference) }
      if !submission.events.isEmpty {
        json.begin("events")
        json.writeAll(submission.events) { $1.object($0.addMembers) }
      }
      json.add("gated", submission.gated?.description)
      json.begin("kept")
      json.object { json in
        for kept in kept {
          json.beginElement()
          json.write(kept.field)
          json.endName()
          json.object {
            $0.add("until", kept.until.description)
            $0.add("then", kept.then.rawValue)
          }
        }
      }
      json.begin("views")
      writeViews(in: &json)
      json.begin("records")
      json.writeAll(records) { $1.object($0.addMembers) }
      json.begin("messages")
      json.writeAll(messages) { $1.object($0.addMembers) }
    }
    json.append(raw: "\n")
    bytes = json.bytes
  }

  /// What each organisation may see, as ids of fields.
  func writeViews(in json: inout JSONWriter) {
    json.object { json in
      for view in views {
        json.beginElement()
        json.write(view.organisation)
        json.endName()
        json.write(view.fields)
      }
    }
  }
}

extension JSONWriter {
  /// Writes an array, its elements by a closure.
  mutating func writeAll<Element>(
    _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    array { json in
      for element in elements {
        json.beginElement()
        write(element, &json)
      }
    }
  }
}

extension Submission {
  /// What was posted, as an object.
  func writePosted(in json: inout JSONWriter) {
    json.object { json in
      for (name, answer) in posted {
        json.beginElement()
        json.write(name)
        json.endName()
        switch answer {
        case .text(let text): json.write(text)
        case .several(let texts): json.write(texts)
        case .other: json.append(raw: "null")
        }
      }
    }
  }
}

extension Submission.Event {
  /// Adds what happened and when.
  func addMembers(to json: inout JSONWriter) {
    switch kind {
    case .withdrawn(let purpose):
      json.add("event", "withdrawn")
      json.add("purpose", purpose)
    case .caseClosed: json.add("event", "case-closed")
    case .published: json.add("event", "published")
    }
    json.add("at", at.description)
  }
}

extension Verdict.Record {
  /// Adds the purpose, what was said or done and when.
  func addMembers(to json: inout JSONWriter) {
    json.add("purpose", purpose)
    json.add("state", state.rawValue)
    json.add("at", at.description)
  }
}

extension Verdict.Message {
  /// Adds whom to tell what, and until when it is done.
  func addMembers(to json: inout JSONWriter) {
    json.add("to", to)
    json.add("purpose", purpose)
    json.add("by", by.description)
  }
}
