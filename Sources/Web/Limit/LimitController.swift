import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Anything that locks, takes away, holds, watches or keeps from: a record of its own that the person always sees.
struct LimitController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/limits") { try await limits($0, $1) }
    routes.show("persons/{person}/limits/new") { try await new($0, $1) }
    routes.submit("persons/{person}/limits/new", .saying) { try await enter($0, $1, $2) }
    routes.show("persons/{person}/limits/{limit}") { try await limit($0, $1) }
    routes.submit("persons/{person}/limits/{limit}", .saying) { try await add($0, $1, $2) }
  }

  private func limits(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .limits, of: person, reading: .limit) {
      try LimitsPage($0, from: first)
    }
  }

  private func new(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id: ID<Limit> = desk.newID()
    let moment = request.uri.queryParameters["moment"].flatMap { ID<Address.Moment>(String($0)) }
    return try await desk.show(request, context, .newLimit, of: person, reading: .limit) {
      record in
      try record.reader.allow(.arrange, .limit)
      return NewLimitPage(record, newID: id, moment: moment)
    }
  }

  private func enter(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id: ID<Limit> = form.newID()
    let photo = try await desk.keepPhoto(of: form)
    do {
      try await desk.change(form, request, context, of: person, media: photo.kept) { change in
        let limit = try LimitSheet(form, photo).limit(change)
        try change.perform(
          EnterLimit(limit: limit, pack: change.record.pack), in: id.retyped(),
          telling: LimitSheet.fault("last", change))
        try change.explain(limit.moment, by: id)
      }
      return .seeOther(Done(.saved).added(to: .of(person, .limit(id.retyped()))))
    } catch let faults as FormFaults {
      return try await desk.show(
        request, context, .newLimit, of: person, reading: .limit, status: .unprocessableContent
      ) { record in
        try record.reader.allow(.arrange, .limit)
        return NewLimitPage(
          record, newID: id, moment: form["moment"].flatMap { ID<Address.Moment>($0) }, written: form.written,
          faults: faults.list)
      }
    }
  }

  private func limit(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("limit", of: Limit.self)
    return try await desk.show(request, context, .limit(id.retyped()), of: person, reading: .limit) { record in
      try LimitPage(record, try record.limit(id))
    }
  }

  private func add(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("limit", of: Limit.self)
    let place = Address.Place.limit(id.retyped())
    let words = try await desk.keepSaying("words", of: form)
    do {
      try await desk.change(form, request, context, of: person, media: words.media) { change in
        _ = try change.record.limit(id)
        try LimitAddition(form, words: words).carryOut(change, on: id)
      }
      return .seeOther(Done(.saved).added(to: .of(person, place)))
    } catch let faults as FormFaults {
      return try await desk.show(
        request, context, place, of: person, reading: .limit, status: .unprocessableContent
      ) { record in
        try LimitPage(record, try record.limit(id), written: form.written, faults: faults.list)
      }
    }
  }
}

extension Change {
  /// Answers the question whether the person was kept from something, which a moment asks: yes, by this limit.
  fileprivate func explain(_ moment: ID<Moment>?, by limit: ID<Limit>) throws {
    guard let moment, standing.may(.write, .moment), let told = try reader.moment(moment), told.state.asksAboutLimit
    else { return }
    try perform(AddToMoment(addition: .safety(SafetyExplained(limit: limit))), in: told.stream, step: 1)
  }
}

extension OpenRecord {
  /// One of the person's limits.
  ///
  /// - Throws: ``Trouble`` if there is none under the id.
  func limit(_ id: ID<Limit>) throws -> Told<LimitState> {
    guard let told = try reader.limit(id), told.state.entered.last != nil else { throw Trouble(.notFound) }
    return told
  }
}
