import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// A drift question: to the person first, then to those whom the person chose or who were told.
struct SignalController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/signals/{signal}") { try await signal($0, $1) }
    routes.show("persons/{person}/signals/{signal}/whom") { try await whom($0, $1) }
    routes.submit("persons/{person}/signals/{signal}") { try await choose($0, $1, $2) }
  }

  private func signal(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("signal", of: DriftQuestion.self))
    let first = request.first
    return try await desk.show(request, context, .signal(id.retyped()), of: person, reading: .driftQuestion) { record in
      guard let drift = try record.reader.drift(id) else { throw Trouble(.notFound) }
      // Everybody but the person comes to talk, not to choose.
      guard record.isOwn else { throw Onward(.of(person, .talk(id.retyped()))) }
      if drift.isOfSilence, drift.isOpen { throw Onward(.of(person, .rhythm)) }
      guard let page = try SignalPage(record, drift, .whether, from: first) else {
        throw Onward(.of(person, .today))
      }
      return page
    }
  }

  private func whom(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("signal", of: DriftQuestion.self))
    let first = request.first
    return try await desk.show(
      request, context, .signalWhom(id.retyped()), of: person, reading: .driftQuestion
    ) { record in
      guard record.isOwn else { throw Trouble(.notAllowed) }
      guard let drift = try record.reader.drift(id) else { throw Trouble(.notFound) }
      guard let page = try SignalPage(record, drift, .whom(record.talkPartners()), from: first) else {
        throw Onward(.of(person, .today))
      }
      return page
    }
  }

  private func choose(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("signal", of: DriftQuestion.self))
    if form["reply"] == "yes" { return .seeOther(.of(person, .signalWhom(id.retyped()))) }
    try await desk.change(form, request, context, of: person) { change in
      guard change.record.isOwn else { throw Trouble(.notAllowed) }
      guard try change.reader.drift(id) != nil else { throw Trouble(.notFound) }
      try change.perform(ChooseOnDrift(choice: try change.record.driftChoice(in: form)), in: id.retyped())
    }
    return .seeOther(Done(.saved).added(to: .of(person, .today)))
  }
}

extension OpenRecord {
  /// Those of the circle with whom the person can choose to talk.
  fileprivate func talkPartners() throws -> [Candidate] {
    let members = reader.circle.members(on: today).map(\.member)
    return try candidates().filter { candidate in
      members.contains { $0.human.description == candidate.value && $0.role.mayBeTalkedWith }
    }
  }

  /// What a form says the person chose.
  fileprivate func driftChoice(in form: Form) throws -> DriftChoice {
    switch (form["reply"], form["whom"]) {
    case ("notNow", _): return .notNow
    case ("fine", _): return .fineAnyway
    case (_, "outsider"): return .talkWithOutsider
    case (_, "team"): return .talkWithTeam
    case (_, let whom?):
      guard let human = ID<Human>(whom), try talkPartners().contains(where: { $0.value == whom }) else {
        throw Trouble(.unusable)
      }
      return .talkWith(human: human)
    default: throw Trouble(.unusable)
    }
  }
}

extension SignalPage {
  /// The question as it is put to the person; `nil` if it does not wait any more.
  fileprivate init?(_ record: OpenRecord, _ drift: DriftView, _ step: Step, from first: Int) throws {
    guard drift.isOpen, let signal = drift.signal, let matter = signal.direction.matter, let counts = signal.counts,
      !signal.isTheTeams
    else { return nil }
    let choice = try record.choice(drift)
    self.init(
      person: record.person.retyped(), signal: drift.id.retyped(), counts: counts, matter: matter,
      isOfSigns: signal.source == .signs, step: step, from: first,
      answered: drift.chosenOn.map { (choice, $0) })
  }
}

extension DriftSignal {
  /// The counts with since when, where they may be told.
  var counts: (all: Int, saying: Int, since: Day)? {
    guard let answered, let such, let since else { return nil }
    return (all: answered, saying: such, since: since)
  }
}

extension DriftSignal.Direction {
  /// What the answers said, as the sentences tell it; `nil` of a silence.
  var matter: SignalWords.Matter? {
    switch self {
    case .chooseTooLittle: .choseTooLittle
    case .chooseTooMuch: .choseTooMuch
    case .helpTooLittle: .helpTooLittle
    case .helpTooMuch: .helpTooMuch
    case .notListenedTo: .notListenedTo
    case .silence: nil
    }
  }
}
