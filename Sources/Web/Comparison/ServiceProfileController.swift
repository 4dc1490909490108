import CoCreation
import Comparison
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// What a service tells of itself for comparison: its manager's words, and figures over at least five persons.
struct ServiceProfileController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("services/{service}/profile") { try await form($0, $1) }
    routes.submit("services/{service}/profile") { try await handIn($0, $1, $2) }
  }

  private func form(
    _ request: Request, _ context: SiteContext, written: [String: String]? = nil,
    faults: FieldFaults = []
  ) async throws -> Response {
    let id: ID<Service> = try context.id("service")
    let desk = desk
    return try await desk.show(
      request, context, .serviceProfile(id.retyped()), status: faults.isEmpty ? .ok : .unprocessableContent,
      telling: { caller, entries, today in
        let unit = try desk.unitToTell(id, caller, today, in: entries)
        let state = try entries.profile(.of(id))
        let (_, organisation) = try entries.place(id)
        return (
          ServiceProfilePage(
            service: id.retyped(), figures: try unit.figures(by: desk.pack(of: organisation), after: state.tellings),
            until: today,
            written: written ?? ["name": state.name?.value ?? unit.service.name.value], faults: faults,
            handedIn: state.sources.last.map { (.profile(ID<Profile>.of(id).retyped()), $0.day) }),
          try desk.readings(of: unit, by: caller, in: entries)
        )
      })
  }

  private func handIn(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Service> = try context.id("service")
    var reader = FormReader(form)
    let name = reader.text("name", limit: 200)
    let texts = ServiceProfilePage.fields.compactMap { field in
      reader.optionalText(field.rawValue).map { ServiceProfile.Telling(field: field, words: $0) }
    }
    if texts.isEmpty, reader.faults.isEmpty { reader.fault(ServiceProfilePage.fields[0].rawValue, .empty) }
    guard let name, reader.faults.isEmpty else {
      return try await self.form(request, context, written: reader.written, faults: reader.faults)
    }
    let desk = desk
    try await desk.change(form, request, context) { caller, entries, entry in
      let today = try desk.today(for: caller, in: entries)
      let unit = try desk.unitToTell(id, caller, today, in: entries)
      for reading in try desk.readings(of: unit, by: caller, in: entries) { try reading.note(in: entries) }
      let (service, organisation) = try entries.place(id)
      let told = try entries.profile(.of(id)).tellings
      let figures = try unit.figures(by: desk.pack(of: organisation), after: told)
      let tongue = Tongue(caller.way.language, .standard)
      let profile = ServiceProfile(service: id, name: name, figures: figures, until: today, texts: texts)
      // A form that is sent twice makes the same ids, and so one source.
      var ids = IDSequence(at: Instant(microseconds: 0), chance: SplitMix64(seed: entry.low))
      let draft = try profile.draft(
        title: try Text("\(name.value), \(Dates.in(tongue).full(today))", limit: 300), ids: &ids
      ) { figure in (try? Text(figure.sentence(in: tongue))) ?? name }
      try entries.perform(
        RegisterProfile(draft: draft), in: .profile(of: id), as: unit.standing,
        try desk.header(entry, of: organisation, zone: service.zone))
    }
    return .seeOther(Done(.saved).added(to: .serviceProfile(id.retyped())))
  }
}

extension ID where Subject == Profile {
  /// The profile of a service.
  static func of(_ service: ID<Service>) -> ID { ID<Stream>.profile(of: service).retyped() }
}

extension Desk {
  /// The unit whose profile its own manager may write.
  fileprivate func unitToTell(
    _ id: ID<Service>, _ caller: Caller, _ today: Day, in entries: any LedgerReading
  ) throws -> UnitReader {
    guard let unit = try entries.unit(id, for: try caller.staffActor(), on: today, at: entries.now) else {
      throw Trouble(.notFound)
    }
    if let denial = unit.standing.denial(of: .write, .serviceProfile) { throw denial }
    return unit
  }

  /// What a manager reads about every person of a unit by its figures.
  fileprivate func readings(
    of unit: UnitReader, by caller: Caller, in entries: any LedgerReading
  ) throws -> [NotedReading] {
    try unit.persons().flatMap { person -> [NotedReading] in
      let record = try open(person, for: caller, in: entries)
      return [Matter.obligation, .plan].map { NotedReading(of: record, $0) }
    }
  }
}
