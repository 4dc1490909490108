package import CoCreation
package import Values

extension LedgerReading {
  /// Those who can answer a wish that fits no frame, in the order in which they are asked: whoever decides, the key
  /// worker, the managers of the service, and then a representative for decisions, so that it is never a dead end.
  package func frameAnswerers(of circle: Circle, in service: ID<Service>?, on day: Day) throws -> [ID<Human>] {
    let members = circle.members(on: day).map(\.member)
    func humans(_ isMeant: (CircleRole) -> Bool) -> [ID<Human>] { members.filter { isMeant($0.role) }.map(\.human) }
    let deciding = humans { if case .decisionMaker = $0 { true } else { false } }
    let managers = try service.map { try self.managers(of: $0, on: day) } ?? []
    let representatives = humans { role in
      if case .representative(let mandate) = role { mandate.scope.contains(.decisions) } else { false }
    }
    var seen: Set<ID<Human>> = []
    return (deciding + humans(\.isKeyWorker) + managers + representatives).filter { seen.insert($0).inserted }
  }
}
