import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Answers that came to the person, how the person takes them, and asking somebody else.
struct RepliesController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/replies") { try await replies($0, $1) }
    routes.show("persons/{person}/replies/{wish}") { try await reply($0, $1) }
    routes.submit("persons/{person}/replies/{wish}") { try await receive($0, $1, $2) }
    routes.show("persons/{person}/replies/{wish}/pass-on") { try await whom($0, $1) }
    routes.submit("persons/{person}/replies/{wish}/pass-on") { try await passOn($0, $1, $2) }
  }

  private func replies(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    return try await desk.show(request, context, .replies, of: person, reading: .concern) { record in
      try record.allowOwnConcern()
      return try RepliesPage(record)
    }
  }

  private func reply(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("wish", of: Concern.self))
    let first = request.first
    return try await desk.show(request, context, .reply(id.retyped()), of: person, reading: .concern) { record in
      try record.allowOwnConcern()
      guard let told = try record.reader.concern(id) else { throw Trouble(.notFound) }
      guard let answer = told.state.answer else { throw Onward(.of(person, .replies)) }
      return try ReplyPage(record, id, answer, from: first)
    }
  }

  private func receive(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("wish", of: Concern.self))
    let reception: ReasonReceived.Reception
    switch form["reply"] {
    case "understood": reception = .understood
    case "again": reception = .explainAgain
    case "someoneElse": reception = .askSomebodyElse
    default: throw Trouble(.unusable)
    }
    try await desk.change(form, request, context, of: person) { change in
      try change.record.allowOwnConcern()
      guard let told = try change.reader.concern(id) else { throw Trouble(.notFound) }
      try change.perform(ReceiveConcernAnswer(reception: reception), in: told.stream)
    }
    if reception == .askSomebodyElse {
      return .seeOther(.of(person, .passOn(id.retyped())))
    }
    return .seeOther(Done(.saved).added(to: .of(person, .today)))
  }

  private func whom(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("wish", of: Concern.self))
    let first = request.first
    return try await desk.show(request, context, .passOn(id.retyped()), of: person, reading: .concern) { record in
      try record.allowOwnConcern()
      guard let told = try record.reader.concern(id), told.state.raised.last != nil else { throw Trouble(.notFound) }
      return PassOnPage(
        person: person.retyped(), wish: id.retyped(), isLate: told.state.isLate(on: record.today),
        answerers: try record.answerers(without: told.state.notToAsk), from: first)
    }
  }

  private func passOn(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("wish", of: Concern.self))
    try await desk.change(form, request, context, of: person) { change in
      try change.record.allowOwnConcern()
      guard let told = try change.reader.concern(id) else { throw Trouble(.notFound) }
      let answerer = try change.record.answerer(named: form["who"] ?? "", without: told.state.notToAsk)
      try change.perform(PassOnConcern(answerer: answerer), in: told.stream)
    }
    return .seeOther(.of(person, .wish(id.retyped())))
  }
}

extension ConcernState {
  /// Whom it concerns, and who is asked now.
  fileprivate var notToAsk: Set<ID<Human>> {
    Set((raised.last?.content.concerns ?? []) + [answerer].compactMap { $0 })
  }

  /// Who should have answered in time, where Samspel asked somebody else instead.
  fileprivate var lateAnswerer: ID<Human>? {
    guard isOpen, let passed = passedOn.last, passed.voice == .samspel else { return nil }
    return passedOn.current.dropLast().last?.content.answerer ?? raised.last?.content.answerer
  }
}

extension RepliesPage {
  fileprivate init(_ record: OpenRecord) throws {
    let concerns = try record.reader.concerns().filter { $0.state.raised.last != nil }
    let words = UnwantedWords.in(record.tongue)
    func name(_ human: ID<Human>?) throws -> String { try human.flatMap { try record.reader.name(of: $0) } ?? "–" }
    func thing(_ told: Told<ConcernState>) throws -> Thing {
      let about = told.state.raised.last?.content.about
      let what = about.flatMap { $0.line.isEmpty ? nil : $0.line } ?? words.title
      if let answer = told.state.answer {
        return Thing(
          what, language: about?.language(besides: record.tongue), picture: about?.illustration ?? .drawing(.talk),
          note: words.replyFrom(try name(answer.author)),
          address: .of(record.person, .reply(told.stream.retyped())))
      }
      let due = told.state.due.map { Dates.in(record.tongue).day($0, today: record.today) } ?? ""
      return Thing(
        what, language: about?.language(besides: record.tongue), picture: about?.illustration ?? .drawing(.unwanted),
        note: words.receipt(try name(told.state.answerer), due),
        address: .of(record.person, .wish(told.stream.retyped())))
    }
    let unread = concerns.filter { $0.state.answer != nil && $0.state.reception == nil }
    let waiting = concerns.filter { $0.state.answer == nil }
    let taken = concerns.filter { $0.state.answer != nil && $0.state.reception != nil }
    self.init(
      replies: try (unread + waiting + taken).map(thing),
      late: try concerns.compactMap { told in
        try told.state.lateAnswerer.map { (try name($0), try name(told.state.answerer)) }
      })
  }
}

extension ReplyPage {
  fileprivate init(_ record: OpenRecord, _ id: ID<Concern>, _ said: Said<ConcernAnswered>, from first: Int) throws {
    let name = try said.author.flatMap { try record.reader.name(of: $0) } ?? "–"
    let answer = said.content.answer
    self.init(
      person: record.person.retyped(), wish: id.retyped(), from: name,
      answer: said.content.isNo
        ? .no(reason: answer.written(besides: record.tongue)) : .words(answer.saying(voice: name, in: record.tongue)),
      startingAt: first)
  }
}
