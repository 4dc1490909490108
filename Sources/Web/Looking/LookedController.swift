import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Who has read about the person: for the person, in plain words.
struct LookedController: Controller {
  let desk: Desk

  /// How many days with readings a page holds.
  private static let days = 7

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/looked") { try await looked($0, $1) }
  }

  private func looked(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let last = request.uri.queryParameters["through"].flatMap { Day(String($0)) }
    return try await desk.show(request, context, .looked, of: person, reading: .accessLog) { record in
      let days = try record.reader.readings(through: last, limit: Self.days + 1)
      let shown = days.prefix(Self.days)
      let readings = try shown.flatMap { day in
        try day.state.notes.reversed().map { try record.reading($0) }
      }
      let older = days.count > Self.days ? days.last?.day : nil
      return LookedPage(
        person: person.retyped(), readings: readings,
        previous: last == nil ? nil : .of(person, .looked),
        next: older.map { .of(person, .lookedThrough($0)) })
    }
  }
}

extension OpenRecord {
  /// One reading as the person is told of it.
  fileprivate func reading(_ noted: Said<AccessNoted>) throws -> LookedPage.Reading {
    let fact = noted.content
    let time = zone.time(at: noted.at)
    return LookedPage.Reading(
      name: try reader.name(of: fact.reader) ?? "–", reader: fact.reader.description,
      role: LookedWords.in(tongue).role(fact.standing.relation), what: LookedPage.What(matter: fact.matter),
      day: noted.day, second: time.second,
      isOfTheDay: try reader.supportDay(noted.day).wereHere.contains(fact.reader),
      repeats: try entries.repeats(of: noted, about: person),
      reason: written(fact.reason))
  }
}

extension Standing.Kind {
  /// What somebody with this standing is to the person, as the sentences tell it.
  fileprivate var relation: LookedWords.Relation {
    switch self {
    case .person, .scribe, .circleProfessional: .assistant
    case .keyWorker: .keyWorker
    case .firstLineManager: .manager
    case .decisionMaker: .decisionMaker
    case .representative: .representative
    case .relative: .relative
    case .guide: .guide
    case .glassBreaker, .administrator, .researcher, .samspel: .other
    }
  }
}

extension LookedPage.What {
  /// The kind of record by its name in the table of rights.
  fileprivate init(matter: String) {
    switch Matter(rawValue: matter) {
    case .plan, .obligation: self = .plan
    // Who opens a mirror reads the moment that it is about, and nobody's answer.
    case .answer: self = .answersShown
    case .sign, .chart: self = .signs
    case .piles, .teamCounts, .driftQuestion, .reach: self = .balance
    case .frame: self = .frame
    case .circle, .profile, .device, .account: self = .circle
    case .limit: self = .limits
    case .concern: self = .concerns
    default: self = .day
    }
  }
}
