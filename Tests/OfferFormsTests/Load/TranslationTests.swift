import Diagnostics
import TestSupport
import Testing

@testable import OfferForms

/// The words of the sample's form `withdraw` in another language.
enum SampleTranslation {
  static let path = "Content/england/forms/withdraw.ar.yaml"

  private static let words = [
    ("title", "غيّر رأيك", "Change your mind"),
    ("intro", "اسحب موافقتك", "Take back a yes that you gave us."),
    ("next", "نتوقف", "We stop using your answers."),
    ("send", "اسحب", "Take back my yes"),
    (
      "purposes.stop.say", "يستخدم {{council}} هذا",
      "{{council}} uses this to find your answers and to delete them."
    ),
    (
      "fields.reach.label", "بريدك؟", "Which email address or phone number did you give us?"
    ),
  ]

  /// The file, without some of its words, and with hashes of other words.
  static func file(without missing: String = "", stale: String = "") -> String {
    let translated = words.filter { $0.0 != missing }
    let sources = translated.map { key, _, english in
      let hash = Fingerprint(of: Array((key == stale ? "Before" : english).utf8)).hex
      return "  \"\(key)\": \"\(hash)\"\n"
    }
    return "-- \(path) --\n"
      + translated.map { "\"\($0.0)\": \"\($0.1)\"\n" }.joined()
      + "sources:\n" + sources.joined()
  }
}

@Suite struct TranslationTests {
  @Test func `a form is there in the language of its translation`() throws {
    let form = try #require(SampleForms.forms(adding: SampleTranslation.file()).form("withdraw"))
    #expect(form.editions.map(\.language) == ["en", "ar"])
    let arabic = form.editions[1]
    #expect(arabic.title.words == "غيّر رأيك" && arabic.title.language == "ar")
    #expect(arabic.purposes[0].say.words == "يستخدم Anytown Council هذا")
    #expect(arabic.paths == ["Content/england/forms/withdraw.yaml", SampleTranslation.path])
    #expect(SampleForms.report(adding: SampleTranslation.file()).lines == [])
  }

  @Test func `words nest as those of the form do`() throws {
    let file = SampleTranslation.file()
      .replacing("\"purposes.stop.say\": \"ي", with: "purposes: {stop: {say: \"ي")
      .replacing("هذا\"\n", with: "هذا\"}}\n")
    #expect(SampleForms.report(adding: file).lines == [])
  }

  @Test func `stale-translation: words that changed are shown as they are now`() throws {
    let file = SampleTranslation.file(stale: "send")
    let report = SampleForms.report(adding: file)
    #expect(
      report.lines == [
        "\(SampleTranslation.path):4:9 warning stale-translation: "
          + "these words were not made from what 'send' says now"
      ])
    #expect(
      report.diagnostics.first?.help.hasSuffix(
        "send: \(Fingerprint(of: Array("Take back my yes".utf8)).hex)") == true)
    let arabic = try #require(SampleForms.forms(adding: file).form("withdraw")?.editions[1])
    #expect(arabic.send.words == "Take back my yes" && arabic.send.language == "en")
  }

  @Test func `untranslated-consent: what people are told is there in each language`() {
    #expect(
      SampleForms.report(adding: SampleTranslation.file(without: "purposes.stop.say")).lines == [
        "\(SampleTranslation.path):1:1 error untranslated-consent: "
          + "'purposes.stop.say' is not there in this language"
      ])
    #expect(
      SampleForms.report(adding: SampleTranslation.file(without: "fields.reach.label")).lines == [
        "\(SampleTranslation.path):1:1 warning stale-translation: "
          + "'fields.reach.label' is not there in this language"
      ])
  }

  @Test func `unknown-key: a translation has no words of its own`() {
    let file = SampleTranslation.file().replacing("\"send\": \"اسحب\"", with: "\"sent\": \"اسحب\"")
    #expect(
      SampleForms.report(adding: file).lines.contains(
        "\(SampleTranslation.path):4:9 error unknown-key: the form that this translates has no field "
          + "called 'sent'"))
  }

  @Test func `unknown-form: a translation is of a form that there is`() {
    let file = SampleTranslation.file().replacing("withdraw.ar", with: "withdrawal.ar")
    #expect(
      SampleForms.report(adding: file).lines == [
        "Content/england/forms/withdrawal.ar.yaml:1:1 error unknown-form: there is no form called "
          + "'withdrawal'"
      ])
  }

  @Test func `unnamed-recipient: a translation names whoever reads the answers`() {
    let key = "purposes.share.ask"
    let hash = Fingerprint(of: Array("Can we send your phone number to {{partner}}?".utf8)).hex
    func report(_ ask: String) -> Report {
      SampleForms.report(
        adding: "-- Content/england/forms/eet-partner.ar.yaml --\n\"\(key)\": \"\(ask)\"\n"
          + "sources: {\"\(key)\": \"\(hash)\"}\n")
    }
    let message = "the question does not name 'anytown-college', who reads the answers"
    #expect(report("هل نرسله؟").diagnostics.contains { $0.message == message })
    #expect(!report("هل نرسله إلى {{partner}}؟").diagnostics.contains { $0.message == message })
  }
}
