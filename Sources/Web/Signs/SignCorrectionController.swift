import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Who noted a sign, or wrote an entry of the chart, puts it right: what was there first is kept.
struct SignCorrectionController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/signs/{sighting}/correction") { try await reading($0, $1, nil, status: .ok) }
    routes.submit("persons/{person}/signs/{sighting}/correction") { try await correctReading($0, $1, $2) }
    routes.show("persons/{person}/signs/chart/{entry}/correction") { try await entry($0, $1, nil, status: .ok) }
    routes.submit("persons/{person}/signs/chart/{entry}/correction") { try await correctEntry($0, $1, $2) }
  }

  private func reading(
    _ request: Request, _ context: SiteContext, _ sheet: SignSheet?, status: HTTPResponse.Status
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("sighting", of: Sighting.self))
    return try await desk.show(
      request, context, .signCorrection(id.retyped()), of: person, reading: .sign, status: status
    ) { record in
      guard let own = try record.reader.ownReading(on: id) else { throw Trouble(.notFound) }
      let filled = try sheet ?? SignSheet(own.content, record.reader.chart())
      return NewSignPage(
        person: person.retyped(), name: record.reader.name, chart: try record.chartEntries(), faults: filled.faults,
        written: filled.written, correcting: id.retyped())
    }
  }

  private func correctReading(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("sighting", of: Sighting.self))
    let sheet = SignSheet(form)
    guard sheet.faults.isEmpty else {
      return try await reading(request, context, sheet, status: .unprocessableContent)
    }
    try await desk.change(form, request, context, of: person) { change in
      guard let own = try change.reader.ownReading(on: id) else { throw Trouble(.notFound) }
      let chart = try change.reader.chart()
      let noted = try sheet.noted(in: change.record, chart, insteadOf: own.content)
      let corrects = try change.corrected(own.id)
      // It was seen on the day on which it was seen.
      try change.perform(
        NoteSighting(noted: noted, chart: chart, corrects: corrects), in: id.retyped(), corrects: corrects, on: own.day)
    }
    return .seeOther(Done(.saved).added(to: .of(person, .signs)))
  }

  private func entry(
    _ request: Request, _ context: SiteContext, _ sheet: ChartSheet?, status: HTTPResponse.Status
  ) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("entry", of: ChartEntry.self))
    return try await desk.show(
      request, context, .chartCorrection(id.retyped()), of: person, reading: .chart, status: status
    ) { record in
      let said = try record.ownEntry(id)
      let filled = sheet ?? ChartSheet(said.content)
      return NewChartEntryPage(
        person: person.retyped(), name: record.reader.name, newID: id.description, written: filled.written,
        faults: filled.faults, correcting: id.retyped(), isOwn: record.isOwn)
    }
  }

  private func correctEntry(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (person, id) = (try context.person(), try context.id("entry", of: ChartEntry.self))
    let sheet = ChartSheet(form)
    guard let sign = sheet.sign, let meaning = sheet.meaning, sheet.faults.isEmpty else {
      return try await entry(request, context, sheet, status: .unprocessableContent)
    }
    try await desk.change(form, request, context, of: person) { change in
      let said = try change.record.ownEntry(id)
      let entry = ChartEntryWritten(
        entry: id, sign: Expression(sign.keeping(said.content.sign.words)),
        meaning: Expression(meaning.keeping(said.content.meaning.words)))
      let corrects = try change.corrected(said.id)
      try change.perform(
        WriteChartEntry(entry: entry, corrects: corrects, isShown: change.reader.isShown(.chart)),
        in: .chart(of: person), corrects: corrects)
    }
    return .seeOther(Done(.saved).added(to: .of(person, .signs)))
  }
}

extension OpenRecord {
  /// An entry of the chart that whoever reads may put right.
  ///
  /// - Throws: ``Trouble`` if there is none, or it is somebody else's.
  fileprivate func ownEntry(_ id: ID<ChartEntry>) throws -> Said<ChartEntryWritten> {
    try reader.allow(.write, .chart, shown: reader.isShown(.chart))
    guard let said = try reader.chart().current.last(where: { $0.content.entry == id }) else {
      throw Trouble(.notFound)
    }
    guard said.mayBeAmended(by: standing.voice, of: standing.human) else { throw Trouble(.notAllowed) }
    return said
  }
}
