package import CoCreation
package import Values

extension LedgerReading {
  /// The standing of somebody without relation who gives a reason: within their own organisation.
  ///
  /// - Throws: A `Denial` where no reason is enough.
  package func breakingGlass(
    _ actor: Actor, towards circle: Circle, because reason: Text, on day: Day, at instant: Instant
  ) throws -> Standing {
    try Rights.breakingGlass(
      actor, of: try organisation(of: actor), towards: circle, of: try organisations(of: circle, on: day),
      because: reason, on: day, at: instant)
  }

  /// The organisation in which somebody is appointed; `nil` for those who are not.
  private func organisation(of actor: Actor) throws(LedgerFault) -> ID<Organisation>? {
    guard case let .staff(appointment) = actor.capacity else { return nil }
    return try organisationID(of: appointment.role)
  }

  /// The organisation in which a task is; `nil` if its service is not registered.
  package func organisationID(of role: StaffRole) throws(LedgerFault) -> ID<Organisation>? {
    switch role {
    case .professional(let id), .firstLineManager(let id): return try service(id)?.organisation
    case .decisionMaker(let id), .administrator(let id), .researcher(let id): return id
    }
  }

  /// The organisations a person is of on a day: those whose services give support, those that decide, and the one where
  /// the person is at home.
  private func organisations(of circle: Circle, on day: Day) throws(LedgerFault) -> Set<ID<Organisation>> {
    var found: Set<ID<Organisation>> = []
    if let home = try home(of: circle, on: day) { found.insert(home.organisation.id) }
    for support in circle.support where support.contains(day) {
      if let service = try service(support.service) { found.insert(service.organisation) }
    }
    for (_, member) in circle.members(on: day) {
      if case .decisionMaker(let organisation) = member.role { found.insert(organisation) }
    }
    return found
  }
}
