import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// One more thing about a moment, by each voice for itself; and what the moment reached.
struct MomentAdditionController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/moments/{moment}/more") {
      try await page($0, $1, AskedAddition($0), [:], [], .ok)
    }
    routes.submit("persons/{person}/moments/{moment}/more", .saying) { try await add($0, $1, $2) }
    routes.show("persons/{person}/moments/{moment}/reach") { try await reach($0, $1) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, _ asked: AskedAddition, _ written: [String: String],
    _ faults: FieldFaults, _ status: HTTPResponse.Status, from first: Int? = nil
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let first = first ?? request.first
    return try await desk.show(
      request, context, asked.place(of: id.retyped()), of: person, reading: .moment, status: status
    ) { record in
      try record.reader.allow(.write, .moment)
      let told = try record.moment(id)
      if record.isOwn { return try OwnAdditionPage(record, told, asked, written, faults, from: first) }
      if asked.isOutcomeAlone { return try OutcomePage(record, told, written, faults) }
      return try MomentAdditionPage(record, told, asked, written, faults)
    }
  }

  private func add(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let said = try await desk.keepSaying("wants", of: form)
    let wished = try await desk.keepSaying("wish", of: form)
    let symbols = desk.symbols
    let moment = Address.of(person, .moment(id.retyped()))
    // A limit is a record of its own: the question leads there, and nothing is said here.
    if form["add"] == "safety", form["kept"] == "yes" {
      return .seeOther(.of(person, .newLimitAfter(id.retyped())))
    }
    let asked = AskedAddition(form)
    if form["add"] == "presence", let first = form.first {
      // The others of the circle are shown; nothing is said yet.
      return try await page(request, context, asked, form.written, [], .ok, from: first)
    }
    do {
      let onward = try await desk.change(form, request, context, of: person, media: said.media + wished.media) {
        change in
        try change.reader.allow(.write, .moment)
        guard let told = try change.reader.moment(id) else { throw Trouble(.notFound) }
        if form["add"] == "undo" {
          guard let statement = form["statement"].flatMap({ ID<Statement>($0) }) else { throw Trouble(.unusable) }
          try change.perform(UndoInMoment(statement: statement), in: told.stream)
          return moment
        }
        let corrects = form["corrects"].flatMap { ID<Statement>($0) }
        let addition = try AdditionSheet(
          form, wants: said, wished: wished, symbols, told, corrects: corrects
        ).addition(change.record)
        let command = AddToMoment(addition: addition, corrects: corrects)
        let today = change.record.today
        try change.perform(command, in: told.stream, corrects: corrects) { $0.fault(on: today) }
        return asked.isOutcomeAlone ? change.record.caller.home : moment
      }
      return .seeOther(Done(form["add"] == "undo" ? .undone : .saved).added(to: onward))
    } catch let faults as FormFaults {
      return try await page(
        request, context, asked, form.written, faults.list, .unprocessableContent)
    }
  }

  private func reach(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("moment", of: Moment.self))
    let first = request.first
    return try await desk.show(request, context, .reach(id.retyped()), of: person, reading: .reach) { record in
      try record.reader.allow(.read, .reach)
      return try ReachPage(of: record.moment(id), record, from: first)
    }
  }
}
