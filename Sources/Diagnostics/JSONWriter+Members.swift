extension JSONWriter {
  /// Begins a member of an object; its value is written next.
  ///
  /// - Parameter name: a name in which nothing needs an escape.
  public mutating func begin(_ name: StaticString) {
    beginElement()
    bytes.append(UInt8(ascii: "\""))
    append(raw: name)
    bytes.append(UInt8(ascii: "\""))
    endName()
  }

  /// Adds a member that is text, or nothing.
  public mutating func add(_ name: StaticString, _ text: String?) {
    begin(name)
    if let text { write(text) } else { append(raw: "null") }
  }

  /// Adds a member that is text in UTF-8, or nothing.
  public mutating func add(_ name: StaticString, utf8 text: [UInt8]?) {
    begin(name)
    if let text { write(utf8: text) } else { append(raw: "null") }
  }

  /// Adds a member that is several texts in order.
  public mutating func add(_ name: StaticString, _ texts: [String]) {
    begin(name)
    write(texts)
  }

  /// Adds a member that is a whole number, or nothing.
  public mutating func add(_ name: StaticString, _ number: Int?) {
    begin(name)
    write(number.map(JSON.integer) ?? .null)
  }

  /// Adds a member that is yes or no.
  public mutating func add(_ name: StaticString, _ flag: Bool) {
    begin(name)
    append(raw: flag ? "true" : "false")
  }

  /// Adds a member that has nothing.
  public mutating func addNull(_ name: StaticString) {
    begin(name)
    append(raw: "null")
  }

  /// Adds a member that is an object, whose members are added by a closure.
  public mutating func addObject(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    begin(name)
    object(members)
  }

  /// Appends several texts as an array.
  public mutating func write(_ texts: [String]) {
    array { json in
      for text in texts {
        json.beginElement()
        json.write(text)
      }
    }
  }
}
