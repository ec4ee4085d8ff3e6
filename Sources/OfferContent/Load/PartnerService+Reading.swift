import Diagnostics

extension PartnerService {
  init?(reading page: PageText, fields: Fields, reporting report: inout Report) {
    var fields = fields
    let matter = PageMatter(
      reading: page, fields: &fields, as: .partnerService, reporting: &report)
    let organisation = fields.requiredWords("organisation", reporting: &report)
    let topics = fields.requiredList("topic", reporting: &report)
    let eligibility = fields.words("eligibility", reporting: &report)
    let ages = fields.ages("ages", reporting: &report)
    let cost = fields.words("cost", reporting: &report)
    let languages = fields.list("languages", reporting: &report)
    let locations = fields.list("locations", reporting: &report)
    let schedule = fields.words("schedule", reporting: &report)
    let referral = fields.words("referral", reporting: &report)
    let contacts = fields.list("contacts", reporting: &report)
    let assured = fields.requiredDay("assured", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let matter, let organisation, !topics.isEmpty, let assured else { return nil }
    self.init(
      page: matter, organisation: organisation.value, topics: topics,
      eligibility: eligibility?.value, ages: ages?.value, cost: cost?.value,
      languages: languages.map(\.value), locations: locations.map(\.value),
      schedule: schedule?.value, referral: referral?.value, contacts: contacts, assured: assured)
  }
}
