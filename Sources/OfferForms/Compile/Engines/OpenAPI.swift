import Diagnostics

/// What an endpoint that receives a form offers, as OpenAPI 3.1 has it.
struct OpenAPI {
  let form: FormSpecification
  let site: FormSite

  private var id: String { form.id.value }

  /// The whole document.
  var document: JSON {
    [
      "openapi": "3.1.1",
      "info": [
        "title": .string("\(form.title.words): what receives it"),
        "version": .string(form.version.value),
        "description":
          "What is posted is judged as posted.schema.json, vectors.json and conformance.json in the form's folder say. No cookie is set, nothing is stored on GET or HEAD, and no log holds what was posted.",
      ],
      "servers": [server],
      "paths": .object(paths),
      "components": [
        "responses": ["moved": moved, "problem": problem],
        "schemas": ["problem": problemSchema, "receipt": receiptSchema],
      ],
    ]
  }

  /// The council's endpoint; where it has none, the place of the document: nobody is promised anything.
  private var server: JSON {
    guard let endpoint = site.endpoint else {
      return ["url": "/", "description": "The council has not named an endpoint yet."]
    }
    return ["url": .string(endpoint), "description": .string(site.name)]
  }

  private var paths: [(key: String, value: JSON)] {
    var paths: [(key: String, value: JSON)] = [
      ("/\(id)", ["post": post]),
      ("/\(id)/aggregates/{period}", ["parameters": [period], "get": aggregate]),
    ]
    if let withdrawal = form.withdrawal, withdrawal.form != id {
      paths.append(("/\(withdrawal.form)", ["post": withdraw(withdrawal)]))
    }
    return paths
  }
}

extension OpenAPI {
  private var post: JSON {
    [
      "operationId": "send", "summary": .string(form.send.words),
      "description":
        "Browsers post urlencoded and are sent on with 303; line ends come as CRLF and mean one line feed, and a name that comes several times is a list. Clients that send JSON get JSON, and may ask with 'Prefer: handling=strict' (RFC 7240) to be refused by posted.strict.schema.json where they would be told nothing. A file is refused, and a second post with the same token is the first again.",
      "parameters": [
        [
          "name": "Prefer", "in": "header", "required": false,
          "schema": ["type": "string", "examples": ["handling=strict"]],
        ]
      ],
      "requestBody": [
        "required": true,
        "content": [
          "application/x-www-form-urlencoded": [
            "schema": ["$ref": "posted.schema.json"], "encoding": .object(encoding),
          ],
          "application/json": ["schema": ["$ref": "posted.schema.json"]],
        ],
      ],
      "responses": [
        "200": [
          "description": "It was taken; JSON clients get a receipt.", "headers": OpenAPI.headers,
          "content": ["application/json": ["schema": ["$ref": "#/components/schemas/receipt"]]],
        ],
        "303": ["$ref": "#/components/responses/moved"],
        "409": [
          "description":
            "The form has changed since its page was opened: show the new one with the answers that were given.",
          "content": OpenAPI.problemContent,
        ],
        "415": [
          "description": "Neither urlencoded nor JSON, or with a file.",
          "content": OpenAPI.problemContent,
        ],
        "422": ["$ref": "#/components/responses/problem"],
        "429": ["description": "Too many from one place.", "content": OpenAPI.problemContent],
      ],
    ]
  }

  /// Names that come several times.
  private var encoding: [(key: String, value: JSON)] {
    form.fields.filter { $0.kind == .choices }.map {
      ($0.id, ["style": "form", "explode": true])
    }
  }

  private func withdraw(_ withdrawal: FormSpecification.Withdrawal) -> JSON {
    [
      "operationId": "withdraw", "summary": "Take back a yes",
      "description": .string(
        "A form of its own, whose folder says what is posted. It needs no account and asks for no more than the yes did; the answer is the same whether or not anything was found. Acted on within \(withdrawal.actWithin): what no other purpose uses is erased, each recipient is told, and the record without answers stays for \(withdrawal.proof)."
      ),
      "requestBody": [
        "required": true,
        "content": [
          "application/x-www-form-urlencoded": [
            "schema": ["type": "object"]
          ]
        ],
      ],
      "responses": [
        "303": ["$ref": "#/components/responses/moved"],
        "422": ["$ref": "#/components/responses/problem"],
      ],
    ]
  }

  private var period: JSON {
    [
      "name": "period", "in": "path", "required": true,
      "description": "A whole year or quarter that is over; no other stretch is ever given.",
      "schema": ["type": "string", "pattern": "^[0-9]{4}(-Q[1-4])?$"],
    ]
  }

  private var aggregate: JSON {
    [
      "operationId": "aggregate", "summary": "Counts of a whole period, under disclosure control",
      "responses": [
        "200": [
          "description": "Counts: 0, * or rounded.",
          "content": [
            "application/json": ["schema": ["$ref": "aggregate.schema.json"]]
          ],
        ],
        "404": [
          "description": "The period is not over, or is none.", "content": OpenAPI.problemContent,
        ],
      ],
    ]
  }
}

extension OpenAPI {
  private static let headers: JSON = [
    "Cache-Control": ["schema": ["const": "no-store"], "required": true]
  ]

  private static let problemContent: JSON = [
    "application/problem+json": ["schema": ["$ref": "#/components/schemas/problem"]]
  ]

  private var moved: JSON {
    let ages = form.ages?.youngest == nil ? [] : ["under-age.html"]
    let pages = ["confirm.html", "problem.html"] + ages
    return [
      "description": .string(
        "Sent on to one of: \(pages.joined(separator: ", ")). What a machine filled in goes to confirm.html too."
      ),
      "headers": [
        "Location": ["schema": ["type": "string", "format": "uri-reference"], "required": true],
        "Cache-Control": ["schema": ["const": "no-store"], "required": true],
      ],
    ]
  }

  private var problem: JSON {
    [
      "description":
        "Something has to be put right first: nothing is stored. Each error names a message of errors.LANG.json, and never what was answered.",
      "headers": OpenAPI.headers, "content": OpenAPI.problemContent,
    ]
  }

  /// A problem (RFC 9457) with the names of messages.
  private var problemSchema: JSON {
    let ids = ErrorTexts.messages(of: form).map(\.id)
    return [
      "type": "object",
      "properties": [
        "type": ["type": "string"], "title": ["type": "string"], "status": ["type": "integer"],
        "errors": [
          "type": "array",
          "items": [
            "type": "object",
            "properties": [
              "id": ["enum": .strings(ids)], "field": ["type": ["string", "null"]],
              "text": ["type": "string"],
            ],
            "required": ["id", "text"], "additionalProperties": false,
          ],
        ],
      ],
      "required": ["title", "status"],
    ]
  }

  /// What the person keeps: each consent by its purpose, until when it holds, and where to take it back.
  ///
  /// A form that is anonymous gives no reference.
  private var receiptSchema: JSON {
    let consent: JSON = [
      "type": "object",
      "properties": [
        "purpose": ["enum": .strings(form.purposes.filter(\.isAsked).map(\.id))],
        "state": ["enum": ["ConsentGiven", "ConsentRefused", "agreed"]],
        "recipients": ["type": "array", "items": ["type": "string"]],
        "until": ["type": ["string", "null"]], "withdraw": ["type": ["string", "null"]],
      ],
      "required": ["purpose", "state"], "additionalProperties": false,
    ]
    let reference: [(key: String, value: JSON)] =
      form.isAnonymous ? [] : [("reference", ["type": "string"])]
    return [
      "type": "object",
      "properties": .object(
        reference + [
          ("status", ["enum": .strings(Verdict.Status.shown)]),
          ("consents", ["type": "array", "items": consent]),
        ]
      ),
      "required": ["status"], "additionalProperties": false,
    ]
  }
}

extension Verdict.Status {
  /// What a person is told: what a machine filled in looks accepted.
  fileprivate static let shown = [accepted, tooYoung, elsewhere, notAgreed].map(\.rawValue)
}
