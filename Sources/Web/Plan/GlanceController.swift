import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// The agreed way at a glance, for whoever comes today.
struct GlanceController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/glance") { try await glance($0, $1) }
  }

  private func glance(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    return try await desk.show(request, context, .glance, of: person, reading: .plan) {
      record in
      guard !record.isOwn else { throw Onward(.of(person, .today)) }
      return try GlancePage(record)
    }
  }
}

extension GlancePage {
  /// What somebody who comes today must know, as far as they may.
  init(_ record: OpenRecord) throws {
    try record.reader.allow(.read, .plan)
    let agreements = try record.reader.plans().flatMap { $0.state.agreements }
    let day = record.standing.may(.read, .day) ? try record.reader.supportDay(record.today) : DayState()
    let chart = record.standing.may(.read, .chart) ? try record.reader.chartEntries() : []
    self.init(
      person: record.person.retyped(), face: try record.face(of: record.person.human),
      communication: try chart.map { said in
        Saying(
          voice: try record.voice(of: said),
          words: "\(said.content.sign.line.withoutStop): \(said.content.meaning.line)",
          language: said.content.sign.language(besides: record.tongue),
          pictures: (said.content.sign.pictures + said.content.meaning.pictures).map(\.illustration))
      }, agreements: try agreements.map { try AgreementCard(record, $0, moments: nil) },
      here: try day.here.map(record.face), toldHere: try day.toldHere?.map(record.face),
      signal: try record.talkReminder(),
      isPaused: record.standing.layer != .on, mayNote: record.standing.may(.write, .moment))
  }
}
