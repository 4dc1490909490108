import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

extension Desk {
  /// Where a page about a person is shown.
  func scene(
    for caller: Caller, of record: OpenRecord, at address: Address, _ request: Request
  ) throws -> Scene {
    let records = RecordBook(record.pack, at: try record.answering.kind)
    var scene = scene(for: caller, at: address, today: record.today, records: records, request)
    scene.standing = record.standing
    if !record.isOwn { scene.about = Scene.About(id: record.person.retyped(), name: record.reader.name) }
    return scene
  }

  /// Where a page that is about no single person is shown.
  func scene(
    for caller: Caller, at address: Address, today: Day, in entries: any LedgerReading, _ request: Request
  ) throws -> Scene {
    scene(for: caller, at: address, today: today, records: try records(of: caller, in: entries), request)
  }

  private func scene(
    for caller: Caller, at address: Address, today: Day, records: RecordBook?, _ request: Request
  ) -> Scene {
    let tongue = Tongue(caller.way.language, caller.way.register)
    return Scene(
      tongue: tongue, density: caller.way.density, visitor: visitor(caller), here: address, today: today,
      done: Done(in: request).map { $0.notice(in: tongue) }, isInvented: isInvented,
      hasTour: hasTour, takesRecordings: recordings != nil, records: records)
  }

  /// What the pack of somebody's organisation says of records; `nil` for those who work for none.
  private func records(of caller: Caller, in entries: any LedgerReading) throws -> RecordBook? {
    guard let appointment = caller.appointment else { return nil }
    let organisation: Organisation? =
      switch appointment.role {
      case .professional(let service), .firstLineManager(let service):
        try entries.service(service).flatMap { try entries.organisation($0.organisation) }
      case .decisionMaker(let id), .administrator(let id), .researcher(let id): try entries.organisation(id)
      }
    return try organisation.map { RecordBook(try pack(of: $0), at: $0.kind) }
  }

  private func visitor(_ caller: Caller) -> Visitor {
    switch caller.capacity {
    case .person:
      return .person(caller.human.retyped(), name: caller.name, isShared: caller.opensOnlyGiving)
    case .member: return .member(name: caller.name)
    case .staff(let appointment):
      switch appointment.role {
      case .administrator: return .administrator(name: caller.name)
      case .firstLineManager(let service):
        return .staff(name: caller.name, isManagerOf: service.retyped(), isDecisionMaker: false)
      case .decisionMaker: return .staff(name: caller.name, isManagerOf: nil, isDecisionMaker: true)
      case .professional: return .staff(name: caller.name, isManagerOf: nil, isDecisionMaker: false)
      case .researcher: return .researcher(name: caller.name)
      }
    }
  }
}

extension OpenRecord {
  /// The organisation that answers for what is written here.
  var answering: Organisation {
    get throws {
      guard let id = reader.organisation, id != home.organisation.id else { return home.organisation }
      return try entries.organisation(id) ?? home.organisation
    }
  }
}
