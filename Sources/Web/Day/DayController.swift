import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// The person's days: today, a day, a week, and who is here.
struct DayController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
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
    return try await desk.show(request, context, .today, of: person, reading: .day, opensToGiving: true) { record in
      // The person's first page is the person's; who supports sees what is agreed.
      guard record.isOwn else { throw Onward(.of(person, .glance)) }
      return try DayPage(record)
    }
  }

  private func day(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let day = try context.day("day")
    return try await desk.show(request, context, .day(day), of: person, reading: .moment) {
      record in
      try OneDayPage(record, day)
    }
  }

  private func week(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let monday = try context.day("monday").monday
    return try await desk.show(
      request, context, .week(monday), of: person, reading: .moment
    ) { try WeekPage($0, monday: monday) }
  }

  private func more(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .more, of: person, reading: .day, opensToGiving: true) { record in
      guard record.isOwn else { throw Onward(.of(person, .glance)) }
      return MorePage(person: person.retyped(), from: first)
    }
  }

  private func presence(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .presence, of: person, reading: .day) {
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
        return form["from"] == "persons" ? Address.persons : .of(person, .glance)
      }
      try change.perform(TellHere(who: try record.here(came: came, left: left)), in: stream)
      return .of(person, .presence)
    }
    return .seeOther(onward.path)
  }

  private func next(
    _ request: Request, _ context: SiteContext, _ form: Form? = nil,
    _ faults: FieldFaults = []
  ) async throws -> Response {
    let person = try context.person()
    let first = request.first
    let desk = desk
    return try await desk.show(
      request, context, .next, of: person, reading: .day, status: faults.isEmpty ? .ok : .unprocessableContent
    ) { record in
      try record.reader.allow(.write, .day)
      let tongue = record.isOwn ? record.tongue : record.tongue.standard
      return NextPage(
        person: person.retyped(), isOwn: record.isOwn, told: try record.nextTold(),
        found: desk.symbols(for: "what", form, in: tongue), written: form?.written ?? [:], faults: faults,
        from: first)
    }
  }

  private func tellNext(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    if form.findsSymbol { return try await next(request, context, form) }
    let person = try context.person()
    if let (next, mark) = form.marked { return try await markNext(next, mark, form, request, context) }
    let photo = try await desk.keepPhoto(of: form, field: "what-picture")
    let symbol = desk.symbol(chosenFor: "what", in: form)
    do {
      let onward = try await desk.change(form, request, context, of: person, media: photo.kept) { change in
        var reader = FormReader(form)
        let today = change.record.today
        let (what, when) = (reader.text("what"), reader.optionalText("when"))
        let day = reader.optionalDay("day", within: DaySpan.coming(from: today)) ?? today
        if let fault = photo.fault { reader.fault("what-picture", fault) }
        if day < today { reader.fault("day", .passed) }
        try change.reader.allow(.write, .day)
        try reader.finish()
        let pictures = photo.pictures.isEmpty ? symbol : photo.pictures
        if let what, let what = Expression(words: what, pictures: pictures) {
          try change.perform(TellNext(next: NextTold(what: what, when: when)), in: .day(day, of: person), on: day)
        }
        guard day == today else { return Address.Place.day(day) }
        return change.record.isOwn ? .today : .glance
      }
      return .seeOther(Done(.saved).added(to: .of(person, onward)))
    } catch let faults as FormFaults {
      return try await next(request, context, form, faults.list)
    }
  }

  /// It is done, or was not after all; or it is not to come.
  private func markNext(
    _ next: ID<Statement>, _ mark: MarkNext.Mark, _ form: Form, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let person = try context.person()
    try await desk.change(form, request, context, of: person) { change in
      try change.perform(MarkNext(next: next, mark: mark), in: .day(change.record.today, of: person))
    }
    return .seeOther(Done(mark == .done ? .saved : .undone).added(to: .of(person, .next)))
  }
}

extension Form {
  /// What a touch says of something that was to come; `nil` if the form tells something new.
  fileprivate var marked: (ID<Statement>, MarkNext.Mark)? {
    for (name, mark) in [("done", MarkNext.Mark.done), ("notDone", .notDone), ("withdrawn", .withdrawn)] {
      if let next = self[name].flatMap({ ID<Statement>($0) }) { return (next, mark) }
    }
    return nil
  }
}
