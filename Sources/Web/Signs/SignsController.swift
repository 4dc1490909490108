import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// The chart of a person's signs, and what was seen: as read by named people, never the person's answer.
struct SignsController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/signs") { try await signs($0, $1) }
    routes.show("persons/{person}/signs/through/{day}") { try await signs($0, $1, through: $1.day("day")) }
    routes.show("persons/{person}/signs/new") { try await newSign($0, $1, SignSheet(), status: .ok) }
    routes.submit("persons/{person}/signs/new") { try await note($0, $1, $2) }
    routes.show("persons/{person}/signs/chart/new") { try await newEntry($0, $1, ChartSheet(), status: .ok) }
    routes.submit("persons/{person}/signs/chart/new") { try await write($0, $1, $2) }
  }

  private func signs(
    _ request: Request, _ context: SiteContext, through last: Day? = nil
  ) async throws -> Response {
    let person = try context.person()
    let first = request.first
    let place = last.map { Address.Place.signsThrough($0) } ?? .signs
    return try await desk.show(request, context, place, of: person, reading: .sign) {
      try SignsPage($0, through: last, from: first)
    }
  }

  private func newSign(
    _ request: Request, _ context: SiteContext, _ sheet: SignSheet, status: HTTPResponse.Status
  ) async throws -> Response {
    let person = try context.person()
    return try await desk.show(request, context, .newSign, of: person, reading: .chart, status: status) { record in
      try record.reader.allow(.write, .sign)
      return NewSignPage(
        person: record.person.retyped(), name: record.reader.name, chart: try record.chartEntries(),
        faults: sheet.faults, occasions: try record.occasions(), written: sheet.written)
    }
  }

  private func note(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let sheet = SignSheet(form)
    guard sheet.faults.isEmpty else {
      return try await newSign(request, context, sheet, status: .unprocessableContent)
    }
    try await desk.change(form, request, context, of: person) { change in
      let chart = try change.reader.chart()
      let noted = try sheet.noted(in: change.record, chart)
      try change.perform(NoteSighting(noted: noted, chart: chart), in: .sighting(noted.about, of: person))
    }
    return .seeOther(Done(.saved).added(to: .of(person, .signs)))
  }

  private func newEntry(
    _ request: Request, _ context: SiteContext, _ sheet: ChartSheet, status: HTTPResponse.Status
  ) async throws -> Response {
    let person = try context.person()
    let id = sheet.id ?? desk.newID()
    return try await desk.show(
      request, context, .newChartEntry, of: person, reading: .chart, status: status
    ) { record in
      try record.reader.allow(.write, .chart, shown: record.reader.isShown(.chart))
      return NewChartEntryPage(
        person: record.person.retyped(), name: record.reader.name, newID: id.description, written: sheet.written,
        faults: sheet.faults, isOwn: record.isOwn)
    }
  }

  private func write(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let sheet = ChartSheet(form)
    guard let sign = sheet.sign, let meaning = sheet.meaning, sheet.faults.isEmpty else {
      return try await newEntry(request, context, sheet, status: .unprocessableContent)
    }
    guard let id = sheet.id else { throw Trouble(.unusable) }
    try await desk.change(form, request, context, of: person) { change in
      let entry = ChartEntryWritten(entry: id, sign: Expression(sign), meaning: Expression(meaning))
      try change.perform(
        WriteChartEntry(entry: entry, isShown: change.reader.isShown(.chart)), in: .chart(of: person))
    }
    return .seeOther(Done(.saved).added(to: .of(person, .signs)))
  }
}
