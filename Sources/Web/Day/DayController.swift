import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// The person's days: today, a day, a week, and who is here.
package struct DayController: Sendable {
  private let desk: Desk

  package init(desk: Desk) {
    self.desk = desk
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    routes.show("persons/{person}") { try await today($0, $1) }
    routes.show("persons/{person}/days/{day}") { try await day($0, $1) }
    routes.show("persons/{person}/weeks/{monday}") { try await week($0, $1) }
    routes.show("persons/{person}/more") { try await more($0, $1) }
    routes.show("persons/{person}/here") { try await presence($0, $1) }
    routes.submit("persons/{person}/here") { try await sayWhoIsHere($0, $1, $2) }
    routes.show("persons/{person}/next") { try await next($0, $1, [:], [], .ok) }
    routes.submit("persons/{person}/next") { try await tellNext($0, $1, $2) }
  }

  private func today(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    try await desk.drawIfDue(for: person, request, context)
    return try await desk.show(
      request, context, .person(person.retyped(), .today), of: person, reading: .day, opensToGiving: true
    ) { record in
      // The person's first page is the person's; who supports sees what is agreed.
      guard record.isOwn else { throw Onward(.person(person.retyped(), .glance)) }
      return try DayPage(record)
    }
  }

  private func day(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let day = try context.day("day")
    return try await desk.show(request, context, .person(person.retyped(), .day(day)), of: person, reading: .moment) {
      record in
      try WeekPage(record, monday: day.monday)
    }
  }

  private func week(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let monday = try context.day("monday").monday
    return try await desk.show(
      request, context, .person(person.retyped(), .week(monday)), of: person, reading: .moment
    ) { try WeekPage($0, monday: monday) }
  }

  private func more(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .person(person.retyped(), .more), of: person, reading: .day) {
      record in
      guard record.isOwn else { throw Onward(.person(person.retyped(), .glance)) }
      return MorePage(person: person.retyped(), from: first)
    }
  }

  private func presence(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .person(person.retyped(), .presence), of: person, reading: .day) {
      record in
      try PresencePage(record, from: first)
    }
  }

  /// Who supports says it of themselves; the person says it of anybody: each in their own words, and both are kept.
  private func sayWhoIsHere(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let (came, left) = (form["came"], form["left"])
    let onward = try await desk.change(form, request, context, of: person) { change in
      let (record, stream) = (change.record, ID<Stream>.day(change.record.today, of: person))
      guard record.isOwn, came != "me", left != "me" else {
        guard came == "me" || left == "me" else { throw Trouble(.unusable) }
        try change.perform(SayHere(isHere: came != nil), in: stream)
        return form["from"] == "persons" ? Address.persons : .person(person.retyped(), .glance)
      }
      try change.perform(TellHere(who: try record.here(came: came, left: left)), in: stream)
      return .person(person.retyped(), .presence)
    }
    return .seeOther(onward.path)
  }

  private func next(
    _ request: Request, _ context: SiteContext, _ written: [String: String],
    _ faults: [(field: String, fault: Pages.FieldFault)], _ status: HTTPResponse.Status
  ) async throws -> Response {
    let person = try context.person()
    let faults = FormFaults(faults)
    return try await desk.show(
      request, context, .person(person.retyped(), .next), of: person, reading: .day, status: status
    ) { record in
      try record.reader.allow(.write, .day)
      return NextPage(person: person.retyped(), isOwn: record.isOwn, written: written, faults: faults.list)
    }
  }

  private func tellNext(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    do {
      let isOwn = try await desk.change(form, request, context, of: person) { change in
        var reader = FormReader(form)
        let (what, when) = (reader.text("what"), reader.optionalText("when"))
        try change.reader.allow(.write, .day)
        try reader.finish()
        if let what {
          let next = NextTold(what: Expression(what), when: when)
          try change.perform(TellNext(next: next), in: .day(change.record.today, of: person))
        }
        return change.record.isOwn
      }
      return .seeOther(Done(.saved).added(to: .person(person.retyped(), isOwn ? .today : .glance)))
    } catch let faults as FormFaults {
      return try await next(request, context, form.written, faults.list, .unprocessableContent)
    }
  }
}

extension Request {
  /// The first item of a page that shows a few at a time.
  var first: Int { uri.queryParameters["from"].flatMap { Int($0) } ?? 0 }
}
