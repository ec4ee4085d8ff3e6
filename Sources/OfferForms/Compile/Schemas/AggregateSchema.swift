import Diagnostics

/// What may be published of many submissions together: no number below the form's threshold but nought, every
/// other rounded, totals too, and no words that anybody wrote.
enum AggregateSchema {
  /// The schema of a report.
  static func file(for form: FormSpecification, at address: String) -> JSON {
    let fields = form.publication.fields.compactMap(form.field).filter { !$0.options.isEmpty }
    return [
      "$schema": .string(Schema.dialect), "$id": .string(address),
      "title": .string("What may be published of many answers to \(form.id.value)"),
      "type": "object",
      "properties": [
        "form": ["const": .string(form.id.value)],
        "period": [
          "type": "object",
          "properties": [
            "name": ["type": "string", "pattern": "^[0-9]{4}(-Q[1-4])?$", "maxLength": 7],
            "from": ["type": "string", "format": "date"],
            "to": ["type": "string", "format": "date"],
          ],
          "required": ["name", "from", "to"], "additionalProperties": false,
        ],
        "rule": [
          "type": "object",
          "properties": [
            "suppress-below": ["const": .integer(form.publication.suppressBelow)],
            "round-to": ["const": .integer(form.publication.roundTo)],
            "min-base": ["const": .integer(form.publication.smallestBase)],
          ],
          "required": ["suppress-below", "round-to", "min-base"], "additionalProperties": false,
        ],
        "submissions": ["$ref": "#/$defs/count"],
        "answers": [
          "type": "object",
          "properties": .object(fields.map { ($0.id, answers(to: $0)) }),
          "required": .strings(fields.map(\.id)), "additionalProperties": false,
        ],
      ],
      "required": ["form", "period", "rule", "submissions", "answers"],
      "additionalProperties": false,
      "$defs": ["count": count(form.publication)],
    ]
  }

  private static func answers(to field: FormField) -> JSON {
    let one: JSON = [
      "type": "object",
      "properties": [
        "count": ["$ref": "#/$defs/count"],
        "percent": [
          "anyOf": [["const": "*"], ["type": "integer", "minimum": 0, "maximum": 100]]
        ],
      ],
      "required": ["count", "percent"], "additionalProperties": false,
    ]
    let names = field.options.map(\.value)
    return [
      "type": "object",
      "properties": [
        "answered": ["$ref": "#/$defs/count"],
        "options": [
          "type": "object", "properties": .object(names.map { ($0, one) }),
          "required": .strings(names), "additionalProperties": false,
        ],
      ],
      "required": ["answered", "options"], "additionalProperties": false,
    ]
  }

  private static func count(_ rule: FormSpecification.Publication) -> JSON {
    let least = rule.suppressBelow / rule.roundTo * rule.roundTo
    return [
      "anyOf": [
        ["enum": [0, "*"]],
        [
          "type": "integer", "minimum": .integer(max(least, rule.roundTo)),
          "multipleOf": .integer(rule.roundTo),
        ],
      ]
    ]
  }
}
