import Diagnostics

extension ConformanceCase {
  /// The cases, in the order of the design of forms (8.5), under its numbers.
  static let all = posts + meanings + times + publications

  private static let posts = [
    ConformanceCase(
      1, .outside,
      "The least that can be posted, every consent no: success, and 303 to the confirmation page."),
    ConformanceCase(
      2, .outside,
      "Everything, every consent yes: success, and a receipt that lists each purpose, recipient, expiry and where to take it back."
    ) { $0.asksConsent },
    ConformanceCase(
      3, .both, "A consent is not answered: an error that names the question; nothing is stored."
    ) { $0.asksConsent },
    ConformanceCase(
      4, .outside,
      "A consent answered with 'on', 'true', nothing or a list: an error; never taken for yes."
    ) { $0.asksConsent },
    ConformanceCase(
      5, .hooks,
      "Consent no, and an answer that depends on it: success, and the answer is not in the store."
    ) { $0.hasGates },
    ConformanceCase(
      6, .hooks, "The same answer is not in email, webhook, log or the page of errors."
    ) { $0.hasGates },
    ConformanceCase(7, .hooks, "Yes, put right to no before it is sent: as case 5.") {
      $0.hasGates
    },
    ConformanceCase(
      8, .outside,
      "A question that must be answered after yes is empty: an error with yes, none with no."
    ) { form in form.fields.contains { $0.gate != nil && $0.isRequired } },
    ConformanceCase(
      9, .outside,
      "A name that is no question, '__proto__' among them: left out or 422, and not stored."),
    ConformanceCase(
      10, .outside,
      "The page of errors has the title's prefix, the summary and the words of errors.LANG.json; answers are kept, those withheld are not shown."
    ),
    ConformanceCase(
      11, .outside,
      "Right-to-left text, emoji, apostrophes and combining marks come back exactly; what is too long is an error."
    ) { $0.hasWords },
    ConformanceCase(
      12, .outside,
      "An earlier version or another notice_sha256: asks again, and stores no consent."),
    ConformanceCase(
      13, .outside,
      "The language shown is the language recorded; one that the form does not have is refused."),
    ConformanceCase(
      14, .both,
      "The field that nobody sees is filled in: looks like success; nothing is stored or sent."),
    ConformanceCase(
      15, .outside, "Too fast: asks to send again with the answers kept; slow is taken."),
    ConformanceCase(16, .both, "Sent twice with one token: one record."),
    ConformanceCase(
      17, .outside,
      "GET and HEAD store nothing; no cookie; Cache-Control: no-store; TLS only; JSON from another origin is refused by CORS."
    ),
  ]

  private static let meanings = [
    ConformanceCase(
      18, .hooks,
      "A consent record for each consent, that passes the shapes, without answers, in UTC, whose hash is that of a published notice."
    ) { $0.asksConsent },
    ConformanceCase(19, .hooks, "A purpose that is no consent makes no consent record.") { form in
      form.purposes.contains { !$0.basis.isConsent }
    },
    ConformanceCase(
      20, .hooks, "What each recipient sees is what vectors.json says; others see nothing."),
    ConformanceCase(
      21, .hooks,
      "One consent is taken back: what no other purpose uses is erased in time, recipients are told, other purposes go on; a second time changes nothing."
    ) { $0.asksConsent },
    ConformanceCase(
      22, .outside,
      "Taking back needs no login, asks no more than the yes did, works without a receipt and answers the same for an unknown one."
    ) { $0.asksConsent },
    ConformanceCase(
      28, .hooks,
      "What is held about one person can be given to them: all of theirs and nothing of others; it can be put right."
    ) { !$0.isAnonymous },
    ConformanceCase(
      29, .hooks, "An erasure request keeps what the law says must be kept, and says which."
    ) { !$0.isAnonymous },
    ConformanceCase(
      30, .outside,
      "A complaint is acknowledged with a date, works without a reference, and shows a way that is not electronic."
    ) { $0.kind == .dataProtectionComplaint },
    ConformanceCase(
      31, .hooks, "Safeguarding: an override is recorded, consents stay as they were."
    ) { $0.hasWords },
    ConformanceCase(32, .hooks, "A recipient that is added later gets no earlier record."),
    ConformanceCase(33, .outside, "A file in multipart is refused."),
  ]

  private static let times = [
    ConformanceCase(
      23, .hooks,
      "A second before each end of retention the answer is there, at it it is gone; backups keep to their window."
    ),
    ConformanceCase(
      24, .hooks, "A consent runs out: its purpose stops, and ConsentExpired is written down."
    ) { form in form.purposes.contains { $0.validFor != nil } },
    ConformanceCase(25, .hooks, "A notice that says something new needs a new yes.") {
      $0.asksConsent
    },
    ConformanceCase(26, .both, "Below the age: the page for them; nothing is stored.") {
      $0.ages?.youngest != nil
    },
    ConformanceCase(
      27, .hooks,
      "Anonymous: no address of a machine, no name of a browser, no page before, no time but the day, and no reference to look up."
    ) { $0.isAnonymous },
  ]

  private static let publications = [
    ConformanceCase(
      34, .outside,
      "All published numbers are 0, * or rounded, totals too; no words that anybody wrote; no percentage of few."
    ),
    ConformanceCase(
      35, .hooks,
      "Two reports with one submission between them differ by one step of rounding at most."),
    ConformanceCase(
      36, .statement,
      "The processor's contract, where data lies, deletion of backups, who has access, and who looks out of hours."
    ),
  ]
}

extension Form {
  /// The cases that apply to the form, and those that do not.
  var conformanceFile: FormArtefact {
    let cases = ConformanceCase.all.sorted { $0.number < $1.number }
    var json = JSONWriter(indented: true)
    json.object { json in
      json.add("form", specification.id.value)
      json.add("version", specification.version.value)
      json.addObject("levels") { json in
        json.add("A", "from outside, by HTTP")
        json.add("B", "with a clock and a store that tests can reach, in test mode only")
        json.add("C", "by a signed statement")
      }
      json.begin("cases")
      json.writeAll(cases.filter { $0.applies(specification) }) { item, json in
        json.object { json in
          json.add("case", item.number)
          json.add("level", item.level.rawValue)
          json.add("expect", item.words)
        }
      }
      json.begin("not-applicable")
      json.writeAll(cases.filter { !$0.applies(specification) }) { $1.write(.integer($0.number)) }
    }
    json.append(raw: "\n")
    return FormArtefact("conformance.json", bytes: json.bytes)
  }
}
