import Diagnostics

extension Form {
  /// The form as Drupal's Webform module keeps it, for import as a single configuration.
  ///
  /// It is in the language that the form was written in; its translations stand in the build sheet. Every answer
  /// is purged on the earliest day of any purpose, counted from when it was sent: Webform knows one time for a
  /// whole form, and the build sheet has those of each purpose.
  var webform: FormArtefact {
    var yaml = ConfigurationWriter()
    let form = specification
    yaml.add("langcode", form.language)
    yaml.add("status", raw: "open")
    yaml.add("dependencies", raw: "{  }")
    yaml.add("weight", 0)
    for name in ["open", "close", "uid"] { yaml.add(name, raw: "null") }
    yaml.add("template", false)
    yaml.add("archive", false)
    yaml.add("id", form.webformID)
    yaml.add("title", form.title.words)
    yaml.add("description", form.intro.words)
    yaml.add("categories", raw: "{  }")
    yaml.nestText("elements", form.addWebformElements)
    yaml.add("css", "")
    yaml.add("javascript", "")
    yaml.nest("settings", form.addWebformSettings)
    yaml.nest("access") { yaml in
      yaml.nest("create") { yaml in
        yaml.nest("roles") {
          $0.addItem(raw: "anonymous")
          $0.addItem(raw: "authenticated")
        }
        yaml.add("users", raw: "{  }")
        yaml.add("permissions", raw: "{  }")
      }
    }
    yaml.add("handlers", raw: "{  }")
    yaml.add("variants", raw: "{  }")
    return FormArtefact("webform.webform.\(form.webformID).yml", bytes: yaml.bytes)
  }
}

extension FormSpecification {
  /// Its name in Drupal: letters, digits and underscores.
  var webformID: String { id.value.posted }

  /// The purpose of which answers are kept for the shortest time.
  var shortest: Purpose? {
    purposes.min { $0.retention.period.atMostDays < $1.retention.period.atMostDays }
  }

  /// What Webform does with answers: it keeps no address and no log, and erases in time.
  fileprivate func addWebformSettings(to yaml: inout ConfigurationWriter) {
    let on = [
      "page", "form_submit_once", "form_disable_remote_addr", "form_novalidate",
      "form_convert_anonymous", "confirmation_exclude_query", "confirmation_exclude_token",
    ]
    let off = [
      "ajax", "form_prepopulate", "form_prepopulate_source_entity", "form_previous_submissions",
      "form_confidential", "form_disable_inline_errors", "share", "submission_log",
      "submission_user_duplicate", "autofill", "draft_multiple", "draft_auto_save",
      "token_view", "token_update", "token_delete", "results_disabled", "serial_disabled",
    ]
    for name in on { yaml.add(name, true) }
    for name in off { yaml.add(name, false) }
    yaml.add("draft", raw: "none")
    yaml.add("preview", 0)
    yaml.add("confirmation_type", raw: "page")
    yaml.add("confirmation_title", title.words)
    yaml.add("confirmation_message", WebformText.paragraphs(next.words))
    yaml.add("purge", raw: "completed")
    yaml.add("purge_days", shortest?.retention.period.atLeastDays ?? 0)
  }
}

extension Period {
  /// How many days it has where months and years are short: nothing is kept a day too long.
  var atLeastDays: Int {
    months / 12 * 365 + [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334][months % 12] + days
  }

  /// How many days it has where months and years are long.
  var atMostDays: Int { months / 12 * 366 + months % 12 * 31 + days }
}
