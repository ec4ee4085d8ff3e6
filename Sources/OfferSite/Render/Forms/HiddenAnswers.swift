import Diagnostics
import OfferForms

extension FormSpecification {
  /// What a page sends with the answers, so that they are bound to the words that were shown.
  var hiddenAnswers: [HiddenAnswer] {
    [
      HiddenAnswer(name: "form", value: id.value),
      HiddenAnswer(name: "version", value: version.value),
      HiddenAnswer(name: "lang", value: language),
      HiddenAnswer(name: "notice_sha256", value: noticeHash.hex),
    ]
  }
}
