import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// A professional's first page: the persons of today, each with what waits.
struct PersonsController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons") { try await persons($0, $1) }
  }

  private func persons(_ request: Request, _ context: SiteContext) async throws -> Response {
    let desk = desk
    return try await desk.show(
      request, context, .persons,
      telling: { caller, entries, _ in
        guard caller.isProfessional else { throw Onward(caller.home) }
        let told = try desk.records(knownTo: caller, in: entries).map { ($0, try $0.somebody()) }
        // Whoever reads what is next for a person has read about that person's day.
        let readings = told.flatMap { record, somebody in
          somebody.matters.map { NotedReading(of: record, $0) }
        }
        return (PersonsPage(persons: told.map(\.1)), readings)
      })
  }
}

extension PersonsPage.Somebody {
  /// What it tells something of, each beside the day: the frames, by a wish that waits or an end that was announced; the
  /// moments that the person began or objected to; the plan, by a part to which the person said no.
  fileprivate var matters: [Matter] {
    let told: [(Matter, Bool)] = [
      (.frame, !questions.isEmpty || frameEnds != nil), (.moment, !wants.isEmpty || !objections.isEmpty),
      (.plan, !refusals.isEmpty),
    ]
    return [.day] + told.filter(\.1).map(\.0)
  }
}

extension Caller {
  /// Whether they act as a professional of a service, who meets persons every day.
  fileprivate var isProfessional: Bool {
    if case .professional = appointment?.role { true } else { false }
  }
}

extension Desk {
  /// The records of those in whose circles somebody has a place today, by name in the reader's alphabet.
  func records(knownTo caller: Caller, in entries: any LedgerReading) throws -> [OpenRecord] {
    let known = try entries.persons(knownBy: caller.human).compactMap { person -> OpenRecord? in
      do {
        let record = try open(person, for: caller, in: entries)
        return record.isOwn ? nil : record
      } catch is Denial {
        return nil
      }
    }
    return Collation(caller.way.language).sorted(known, by: \.reader.name)
  }
}

extension OpenRecord {
  /// For how many days a professional is reminded of a mirror.
  private static let mirrorDays = 7
  /// For how many days a professional sees that the person wants to ask somebody else.
  private static let askingElsewhereDays = 7

  /// The person with what there is to do together.
  fileprivate func somebody() throws -> PersonsPage.Somebody {
    let day = try reader.supportDay(today)
    let frames = try standing.may(.read, .frame) ? reader.frames() : []
    return PersonsPage.Somebody(
      id: person.retyped(), face: try face(of: person.human),
      next: day.toCome.map { thing($0, in: day) }, mirrors: try mirrorsWaiting(), reasons: try reasonsToExplain(),
      wants: try momentsBegun(), objections: try objections(), refusals: try refusals(),
      talk: try talkReminder(), isPlanFinished: try isPlanFinished(),
      isHere: day.here.contains(caller.human), isPaused: standing.layer != .on, news: try accessNews(),
      questions: try frameQuestionsToAnswer(in: frames), frameEnds: announcedEnds(in: frames).map { $0.last }.min(),
      mayNote: standing.may(.write, .moment), mayTap: standing.may(.arrange, .day))
  }

  /// Questions of the last days about moments that the professional told or was at, and has not mirrored yet.
  private func mirrorsWaiting() throws -> [Thing] {
    guard standing.may(.write, .mirror), let human = standing.human else { return [] }
    return try reader.askings(from: today - Self.mirrorDays, through: today).compactMap { asking in
      guard asking.mirrors.isEmpty, case .moment(let id) = asking.asked.content.about,
        asking.asked.content.service == nil || asking.asked.content.service == standing.ground.service,
        let moment = try reader.moment(id), moment.state.isNoted,
        // Whoever was not there has nothing to mirror.
        try moment.state.asksMirror(of: human, on: reader.supportDay(moment.day))
      else { return nil }
      let thing = try thing(moment)
      return Thing(
        thing.what, language: thing.language, picture: thing.picture, day: moment.day,
        second: thing.second, address: .of(person, .mirror(id.retyped())))
    }
  }

  /// What the person wants of the reasons that were told: to hear them again, or to ask somebody else.
  private func reasonsToExplain() throws -> [Thing] {
    guard standing.may(.write, .moment), standing.voice == .professional else { return [] }
    let words = MomentToldWords.in(tongue.standard)
    return try reader.reasonsWaiting().compactMap { told -> Thing? in
      guard let wanted = told.state.openReception else { return nil }
      guard told.isOfMyTeam(self) else { return nil }
      let isAgain = wanted.content.reception == .explainAgain
      guard isAgain || wanted.day > today - Self.askingElsewhereDays else { return nil }
      let thing = try thing(told)
      return Thing(
        thing.what, language: thing.language, picture: thing.picture, day: told.day,
        note: isAgain ? words.wantsAgain(reader.name) : words.wantsAnother(reader.name), address: thing.address)
    }
  }
}
