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
    var scene = try scene(for: caller, at: address, today: record.today, in: record.entries, request)
    scene.standing = record.standing
    if !record.isOwn { scene.about = Scene.About(id: record.person.retyped(), name: record.reader.name) }
    return scene
  }

  /// Where a page that is about no single person is shown.
  func scene(
    for caller: Caller, at address: Address, today: Day, in entries: any LedgerReading, _ request: Request
  ) throws -> Scene {
    let tongue = Tongue(caller.way.language, caller.way.register)
    return Scene(
      tongue: tongue, density: caller.way.density, visitor: visitor(caller), here: address, today: today,
      done: Done(in: request).map { $0.notice(in: tongue) }, isInvented: isInvented,
      takesRecordings: recordings != nil)
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
