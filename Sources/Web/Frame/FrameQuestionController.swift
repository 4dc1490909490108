import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// A wish that does not fit a frame: a question with an owner and an answer due, never a dead end.
struct FrameQuestionController: Controller {
  let desk: Desk

  /// Within how many days an answer is due where the person asks, who is not asked for a date.
  private static let daysToAnswer = 14

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/frames/{frame}/questions/new") { try await page($0, $1) }
    routes.submit("persons/{person}/frames/{frame}/questions/new", .saying) { try await ask($0, $1, $2) }
    routes.show("persons/{person}/frames/{frame}/questions/{question}") { try await question($0, $1) }
    routes.submit("persons/{person}/frames/{frame}/questions/{question}") { try await answer($0, $1, $2) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, written: [String: String] = [:], faults: FieldFaults = [],
    from first: Int = 0
  ) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    return try await desk.show(
      request, context, .newFrameQuestion(id.retyped()), of: person, reading: .frame,
      status: faults.isEmpty ? .ok : .unprocessableContent
    ) { record in
      try record.reader.allow(.write, .frame)
      return try NewFrameQuestionPage(record, try record.frame(id), written: written, faults: faults, from: first)
    }
  }

  private func ask(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    // More of those who can answer: nothing is asked yet, and what was written goes along.
    if let first = form.first { return try await page(request, context, written: form.written, from: first) }
    let said = try await desk.keepSaying("wish", of: form)
    do {
      try await desk.change(form, request, context, of: person, media: said.media) { change in
        _ = try change.record.frame(id)
        var reader = FormReader(form)
        let wish = said.expression(&reader)
        let owner = try change.record.owner(form["owner"], &reader)
        let today = change.record.today
        let due = change.record.isOwn ? today + Self.daysToAnswer : reader.comingDay("due", after: today - 1)
        try reader.finish()
        guard let wish, let owner, let due else { return }
        let question = AddToFrame(addition: .question(wish: wish, owner: owner, due: due))
        try change.perform(question, in: id.retyped()) { $0 == .dueHasPassed ? ("due", .passed) : nil }
      }
      return .seeOther(Done(.asked).added(to: .of(person, .frame(id.retyped()))))
    } catch let faults as FormFaults {
      return try await page(request, context, written: form.written, faults: faults.list)
    }
  }

  private func question(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    let question = try context.id("question", of: Statement.self)
    return try await desk.show(
      request, context, .frameQuestion(id.retyped(), question.retyped()), of: person, reading: .frame
    ) { record in
      try FrameQuestionPage(record, try record.frame(id), question)
    }
  }

  private func answer(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    let question = try context.id("question", of: Statement.self)
    let place = Address.Place.frameQuestion(id.retyped(), question.retyped())
    if form["understood"] != nil { return try await understand(form, request, context, place) }
    do {
      try await desk.change(form, request, context, of: person) { change in
        _ = try change.record.frame(id)
        var reader = FormReader(form)
        let words = reader.text("answer")
        let who = reader.optionalText("whoCanDecide")
        try reader.finish()
        guard let words else { return }
        try change.perform(
          AddToFrame(addition: .answer(question: question, Expression(words), whoCanDecide: who)), in: id.retyped())
      }
      return .seeOther(Done(.saved).added(to: .of(person, place)))
    } catch let faults as FormFaults {
      return try await desk.show(
        request, context, place, of: person, reading: .frame, status: .unprocessableContent
      ) { record in
        try record.reader.allow(.write, .frame)
        let page = try FrameQuestionPage(
          record, try record.frame(id), question, written: form.written, faults: faults.list)
        // It was answered meanwhile: the page has no place for what was written.
        guard page.mayAnswer, page.answer == nil else { throw Trouble(.unusable) }
        return page
      }
    }
  }
}

extension FrameQuestionController {
  /// The person took the answer in; it stands on their first page until then.
  private func understand(
    _ form: Form, _ request: Request, _ context: SiteContext, _ place: Address.Place
  ) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    let question = try context.id("question", of: Statement.self)
    try await desk.change(form, request, context, of: person) { change in
      _ = try change.record.frame(id)
      try change.perform(AddToFrame(addition: .understood(question: question)), in: id.retyped())
    }
    return .seeOther(Done(.saved).added(to: .of(person, place)))
  }
}

extension OpenRecord {
  /// Those who can answer a wish that does not fit.
  fileprivate func owners() throws -> [ID<Human>] {
    try entries.frameAnswerers(of: reader.circle, in: home.service?.id, on: today)
  }

  fileprivate func ownerOptions() throws -> [Pages.Option] {
    try owners().map { Pages.Option(try reader.name(of: $0) ?? "–", value: $0.description) }
  }

  /// The wishes that fit no frame and wait for the answer of whoever reads.
  ///
  /// - Parameter frames: The person's frames, where they are read already.
  func frameQuestionsToAnswer(in frames: [Told<FrameState>]? = nil) throws -> [Thing] {
    guard let human = standing.human, standing.kind != .person, standing.may(.write, .frame) else { return [] }
    let dates = Dates.in(tongue)
    return try (frames ?? reader.frames()).flatMap { told -> [Thing] in
      let id: ID<Frame> = told.id()
      return told.state.openQuestions(for: human).map { said in
        let wish = said.content.wish.line
        return Thing(
          wish.isEmpty ? reader.name : "\(reader.name): \(wish)", picture: .drawing(.want),
          note: ServiceWords.in(tongue).dueBy(dates.near(told.state.asked(said).due, today: today)),
          address: .of(person, .frameQuestion(id.retyped(), said.id.retyped())))
      }
    }
  }

  /// The answers to the person's own wishes that the person has not taken in yet.
  func frameAnswersToRead(in frames: [Told<FrameState>]) -> [Thing] {
    frames.flatMap { told -> [Thing] in
      let id: ID<Frame> = told.id()
      return told.state.unreadAnswers.map { said in
        Thing(
          said.content.wish.line, language: said.content.wish.language(besides: tongue),
          picture: said.content.wish.illustration,
          address: .of(person, .frameQuestion(id.retyped(), said.id.retyped())))
      }
    }
  }

  /// The frames whose end was announced and has not come yet, with the day.
  func announcedEnds(in frames: [Told<FrameState>]) -> [(frame: ID<Address.Frame>, last: Day)] {
    frames.compactMap { told in
      let id: ID<Frame> = told.id()
      return told.state.announcedEnd(on: today).map { (frame: id.retyped(), last: $0) }
    }
  }

  fileprivate func owner(_ value: String?, _ form: inout FormReader) throws -> ID<Human>? {
    guard let value, !value.isEmpty else {
      form.fault("owner", .empty)
      return nil
    }
    if let human = ID<Human>(value), try owners().contains(human) { return human }
    form.fault("owner", .notAChoice)
    return nil
  }

  /// The wishes that do not fit a frame, as a list.
  func questions(of told: Told<FrameState>) throws -> [Thing] {
    let id: ID<Frame> = told.id()
    let open = Set(told.state.openQuestions.map(\.id))
    return told.state.questions.current.map { said in
      Thing(
        said.content.wish.line, language: said.content.wish.language(besides: tongue),
        picture: .drawing(open.contains(said.id) ? .want : .done),
        address: .of(person, .frameQuestion(id.retyped(), said.id.retyped())))
    }
  }
}

extension NewFrameQuestionPage {
  fileprivate init(
    _ record: OpenRecord, _ told: Told<FrameState>, written: [String: String] = [:],
    faults: FieldFaults = [], from first: Int = 0
  ) throws {
    let id: ID<Frame> = told.id()
    self.init(
      person: record.person.retyped(), frame: id.retyped(), name: record.reader.name, owners: try record.ownerOptions(),
      isOwn: record.isOwn, written: written, faults: faults, from: first)
  }
}

extension FrameQuestionPage {
  fileprivate init(
    _ record: OpenRecord, _ told: Told<FrameState>, _ question: ID<Statement>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) throws {
    let id: ID<Frame> = told.id()
    guard let said = told.state.questions.current.first(where: { $0.id == question }) else { throw Trouble(.notFound) }
    let answer = told.state.answers.current.last { $0.content.question == question }
    let asked = told.state.asked(said)
    let answered = try answer.flatMap { said in try said.author.flatMap { try record.reader.name(of: $0) } }
    self.init(
      person: record.person.retyped(), name: record.reader.name, frame: id.retyped(), question: question.retyped(),
      wish: said.content.wish.saying(voice: try record.voice(of: said), in: record.tongue),
      owner: try answered ?? record.reader.name(of: asked.owner) ?? "–", due: asked.due,
      answer: try answer.map {
        (
          $0.content.answer.saying(voice: try record.voice(of: $0), in: record.tongue),
          record.written($0.content.whoCanDecide)
        )
      }, appeal: FramePage.Appeal(record, told.state), isOwn: record.isOwn,
      mayAnswer: record.standing.human.map(told.state.owners(of: said).contains) ?? false
        && record.standing.may(.write, .frame),
      isUnread: record.isOwn && told.state.unreadAnswers.contains { $0.id == question },
      passedOn: told.state.owners(of: said).count > 1, written: written, faults: faults)
  }
}
