import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// What waits for the answer of whoever was asked; those it concerns never learn that there is anything.
struct ConcernsController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("concerns") { try await concerns($0, $1) }
    routes.show("persons/{person}/concerns/{wish}") { try await page($0, $1, [:], [], .ok) }
    routes.submit("persons/{person}/concerns/{wish}") { try await answer($0, $1, $2) }
  }

  private func concerns(_ request: Request, _ context: SiteContext) async throws -> Response {
    let desk = desk
    return try await desk.show(
      request, context, .concerns,
      telling: { caller, entries, _ in
        guard caller.mayBeAsked else { throw Onward(caller.home) }
        let waiting = try desk.concerned(caller, in: entries).map { ($0, try $0.waiting()) }.filter { !$0.1.isEmpty }
        return (ConcernsPage(waiting: waiting.flatMap(\.1)), waiting.map { NotedReading(of: $0.0, .concern) })
      })
  }

  private func page(
    _ request: Request, _ context: SiteContext, _ written: [String: String],
    _ faults: FieldFaults, _ status: HTTPResponse.Status
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("wish", of: Concern.self))
    return try await desk.show(
      request, context, .concern(id.retyped()), of: person, reading: .concern, status: status
    ) { record in
      // What may not be seen is not there: nobody learns that something was said about them.
      guard let told = try record.reader.concern(id) else { throw Trouble(.notFound) }
      if record.isOwn { throw Onward(.of(person, .reply(id.retyped()))) }
      return ConcernPage(record, told, written, faults)
    }
  }

  private func answer(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("wish", of: Concern.self))
    do {
      try await desk.change(form, request, context, of: person) { change in
        guard let told = try change.reader.concern(id) else { throw Trouble(.notFound) }
        var reader = FormReader(form)
        let isNo = reader.choice("answer", of: YesOrNo.self) == .no
        let words = reader.text("words")
        try reader.finish()
        guard let words else { return }
        try change.perform(AnswerConcern(answer: Expression(words), isNo: isNo), in: told.stream)
      }
      return .seeOther(Done(.saved).added(to: .concerns))
    } catch let faults as FormFaults {
      return try await page(request, context, form.written, faults.list, .unprocessableContent)
    }
  }

  private enum YesOrNo: String {
    case yes, no
  }
}

extension Caller {
  /// Whether somebody can ask them at all; others have their own first page.
  fileprivate var mayBeAsked: Bool {
    switch capacity {
    case .person: false
    case .member: true
    case .staff(let appointment):
      switch appointment.role {
      case .professional, .firstLineManager: true
      case .decisionMaker, .administrator, .researcher: false
      }
    }
  }
}

extension Desk {
  /// The records of those who can have asked somebody: whose circles they are in, or whose service they lead.
  fileprivate func concerned(_ caller: Caller, in entries: any LedgerReading) throws -> [OpenRecord] {
    guard caller.mayBeAsked else { return [] }
    var records = try records(knownTo: caller, in: entries)
    if case .firstLineManager(let service) = caller.appointment?.role {
      let today = try today(for: caller, in: entries)
      let unit = try entries.unit(service, for: try caller.staffActor(), on: today, at: entries.now)
      let known = Set(records.map(\.person))
      records += try unit?.persons().filter { !known.contains($0) }.map { try open($0, for: caller, in: entries) } ?? []
    }
    return records.filter { $0.standing.may(.read, .concern) }
  }
}

extension OpenRecord {
  /// The concerns that wait for words of whoever reads.
  fileprivate func waiting() throws -> [ConcernsPage.Waiting] {
    try concernsToAnswer().map { told in
      ConcernsPage.Waiting(
        person: person.retyped(), wish: told.stream.retyped(), name: reader.name,
        about: told.state.raised.last?.content.about?.writtenWords(besides: tongue), due: told.state.due ?? today,
        isAgain: !told.state.isOpen)
    }
  }
}

extension ConcernPage {
  fileprivate init(
    _ record: OpenRecord, _ told: Told<ConcernState>, _ written: [String: String],
    _ faults: FieldFaults
  ) {
    let (state, human) = (told.state, record.standing.human)
    let voice = record.reader.name
    let mine = state.answers.current.filter { $0.author == human }
    self.init(
      person: record.person.retyped(), wish: told.stream.retyped(), name: voice,
      about: state.raised.last?.content.about?.saying(voice: voice, in: record.tongue), due: state.due ?? record.today,
      answers: mine.map { answer in
        let taken = answer.id == state.answer?.id ? state.reception?.content.reception : nil
        return (answer.content.answer.saying(voice: "", in: record.tongue), answer.content.isNo, taken)
      }, mayAnswer: state.waitsForWords && state.answerer == human, written: written, faults: faults)
  }
}
