import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Moments of daily life: begun by either side, noted in a few taps, corrected by new entries, undone without a timer.
struct MomentController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/moments/new") { try await start($0, $1) }
    routes.show("persons/{person}/moments/new/{about}") { try await new($0, $1) }
    routes.submit("persons/{person}/moments/new/{about}", .saying) { try await note($0, $1, $2) }
    routes.show("persons/{person}/moments/{moment}") { try await moment($0, $1) }
    routes.submit("persons/{person}/moments/{moment}") { try await change($0, $1, $2) }
    routes.show("persons/{person}/moments/{moment}/correction") { try await correction($0, $1) }
  }

  private func start(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(
      request, context, .newMoment, of: person, reading: .moment, opensToGiving: true
    ) { record in
      try record.reader.allow(.write, .moment)
      return try StartMomentPage(record, from: first)
    }
  }

  private func new(_ request: Request, _ context: SiteContext) async throws -> Response {
    let moment: ID<Moment> = desk.newID()
    return try await page(moment, try MomentSubject(context), request, context)
  }

  /// The page on which a moment is noted: the person's own, or that of whoever supports.
  ///
  /// - Parameters:
  ///   - form: What was sent; `nil` where nothing was yet.
  ///   - faults: What is wrong with it.
  private func page(
    _ moment: ID<Moment>, _ about: MomentSubject, _ request: Request, _ context: SiteContext, _ form: Form? = nil,
    _ faults: FieldFaults = []
  ) async throws -> Response {
    let person = try context.person()
    let (first, desk) = (request.first, desk)
    return try await desk.show(
      request, context, about.place, of: person, reading: .moment, opensToGiving: true,
      status: faults.isEmpty ? .ok : .unprocessableContent
    ) { record in
      try record.reader.allow(.write, .moment)
      let options = try MomentOptions(record, for: about)
      if record.isOwn {
        return OwnMomentPage(
          person: person.retyped(), moment: moment.retyped(), about: about.place,
          options: options.shown(in: record.tongue),
          found: desk.symbols(for: "words", form, in: record.tongue), from: first, written: form?.written ?? [:],
          faults: faults)
      }
      return try NoteMomentPage(
        record, moment: moment, about: about, options: options, written: form?.written ?? [:], faults: faults)
    }
  }

  private func note(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let about = try MomentSubject(context)
    if form.findsSymbol { return try await page(form.newID(), about, request, context, form) }
    let photo = try await desk.keepPhoto(of: form)
    let saying = try await desk.keepSaying("words", of: form)
    let sheet = MomentSheet(form, photo: photo, saying: saying, symbols: desk.symbols)
    do {
      let onward = try await desk.change(
        form, request, context, of: person, opensToGiving: true, media: photo.kept + saying.media
      ) { change in
        let command = try sheet.command(change.record, about: about)
        try change.perform(command, in: sheet.moment.retyped(), on: sheet.day)
        if change.record.isOwn { return Address.of(person, .today) }
        // Whoever gives safety as the reason is asked at once whether the person was kept from something.
        return command.outcome?.reason == .safety
          ? .of(person, .moment(sheet.moment.retyped())) : .persons
      }
      return .seeOther(Done(noted: sheet.moment.retyped(), of: person.retyped()).added(to: onward))
    } catch let faults as FormFaults {
      return try await page(sheet.moment, about, request, context, form, faults.list)
    }
  }

  private func moment(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("moment", of: Moment.self)
    return try await desk.show(request, context, .moment(id.retyped()), of: person, reading: .moment) { record in
      try MomentPage(record, try record.moment(id))
    }
  }

  /// The person says that it was not so, or somebody undoes what they noted.
  private func change(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("moment", of: Moment.self)
    let isUndone = form["undo"] != nil
    let words = try form.optionalText("words")
    let reception = form["reception"].flatMap { ReasonReceived.Reception(rawValue: $0) }
    let isOwn = try await desk.change(form, request, context, of: person, opensToGiving: isUndone) { change in
      guard let told = try change.reader.moment(id) else { throw Trouble(.notFound) }
      if isUndone {
        // Where a moment came twice, in different words, both are taken back.
        let noted = told.state.noted.current
        guard !told.state.noted.all.isEmpty else { throw Trouble(.notFound) }
        for (step, said) in (noted.isEmpty ? told.state.noted.all.suffix(1) : noted[...]).enumerated() {
          try change.perform(UndoInMoment(statement: said.id), in: told.stream, step: step)
        }
      } else if let reception {
        try change.perform(ReceiveReason(reception: reception), in: told.stream)
      } else {
        guard let others = told.state.othersWord else { throw Trouble(.unusable) }
        let dispute = DisputeMoment(statement: others, words: words.map { Expression($0) })
        try change.perform(dispute, in: told.stream)
      }
      return change.record.isOwn
    }
    if reception == .askSomebodyElse {
      // Whom to ask, and about whom it is, is said as with anything that is not as the person wants it.
      return .seeOther(.of(person, .unwantedAbout(id.retyped())))
    }
    let done = Done(isUndone ? .undone : .saved)
    guard isUndone else { return .seeOther(done.added(to: .of(person, .moment(id.retyped())))) }
    return .seeOther(done.added(to: isOwn ? .of(person, .today) : .persons))
  }

  private func correction(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("moment", of: Moment.self)
    let first = request.first
    return try await desk.show(request, context, .correction(id.retyped()), of: person, reading: .moment) { record in
      try record.reader.allow(.write, .moment)
      return try CorrectionPage(
        person: person.retyped(), moment: id.retyped(), own: record.ownStatements(in: record.moment(id).state),
        isOwn: record.isOwn, from: first)
    }
  }
}

extension MomentState {
  /// What others than the person have said of it that the person can say was not so: what came of it, else the wish as
  /// told, else that it was, else whatever they have said.
  var othersWord: ID<Statement>? {
    func last<Content>(_ strand: Strand<Content>) -> ID<Statement>? {
      strand.current.last { !$0.voice.isThePerson }?.id
    }
    return last(outcomes) ?? last(wishes) ?? last(noted) ?? last(reasons) ?? last(places) ?? last(offers)
      ?? last(presences)
  }
}
