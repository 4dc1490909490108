import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
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
    routes.show("persons/{person}/next") { try await next($0, $1) }
    routes.submit("persons/{person}/next", .photo) { try await tellNext($0, $1, $2) }
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
      let here = try record.reader.supportDay(record.today).here
      return PresencePage(
        person: person.retyped(), circle: try record.candidates(chosen: Set(here)), from: first)
    }
  }

  private func sayWhoIsHere(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let isHere = form["came"] != nil
    try await desk.change(form, request, context, of: person) { change in
      try change.perform(SayHere(isHere: isHere), in: .day(change.record.today, of: person))
    }
    return .seeOther(form["from"] == "persons" ? Address.persons.path : Address.person(person.retyped(), .glance).path)
  }

  private func next(
    _ request: Request, _ context: SiteContext, _ form: Form? = nil,
    _ faults: [(field: String, fault: Pages.FieldFault)] = []
  ) async throws -> Response {
    let person = try context.person()
    let faults = FormFaults(faults)
    let desk = desk
    return try await desk.show(
      request, context, .person(person.retyped(), .next), of: person, reading: .day,
      status: faults.list.isEmpty ? .ok : .unprocessableContent
    ) { record in
      try record.reader.allow(.write, .day)
      let tongue = record.isOwn ? record.tongue : record.tongue.standard
      return NextPage(
        person: person.retyped(), isOwn: record.isOwn, found: desk.symbols(for: "what", form, in: tongue),
        written: form?.written ?? [:], faults: faults.list)
    }
  }

  private func tellNext(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    if form.findsSymbol { return try await next(request, context, form) }
    let person = try context.person()
    let photo = try await desk.keepPhoto(of: form, field: "what-picture")
    let symbol = desk.symbol(chosenFor: "what", in: form)
    do {
      let isOwn = try await desk.change(form, request, context, of: person, media: photo.kept) { change in
        var reader = FormReader(form)
        let (what, when) = (reader.text("what"), reader.optionalText("when"))
        if let fault = photo.fault { reader.fault("what-picture", fault) }
        try change.reader.allow(.write, .day)
        try reader.finish()
        let pictures = photo.pictures.isEmpty ? symbol : photo.pictures
        if let what, let what = Expression(words: what, pictures: pictures) {
          let next = NextTold(what: what, when: when)
          try change.perform(TellNext(next: next), in: .day(change.record.today, of: person))
        }
        return change.record.isOwn
      }
      return .seeOther(Done(.saved).added(to: .person(person.retyped(), isOwn ? .today : .glance)))
    } catch let faults as FormFaults {
      return try await next(request, context, form, faults.list)
    }
  }
}

extension Request {
  /// The first item of a page that shows a few at a time.
  var first: Int { uri.queryParameters["from"].flatMap { Int($0) } ?? 0 }
}
