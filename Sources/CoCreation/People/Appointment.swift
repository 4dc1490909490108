package import Values

/// A task that somebody has in an organisation, for a time.
package struct Appointment: Hashable, Sendable {
  package let id: ID<Appointment>
  package let role: StaffRole
  package let period: Period
  package let title: Text?

  package init(id: ID<Appointment>, role: StaffRole, period: Period, title: Text? = nil) {
    self.id = id
    self.role = role
    self.period = period
    self.title = title
  }
}

/// What somebody is appointed to do.
package enum StaffRole: Hashable, Sendable, Codable {
  case professional(service: ID<Service>)
  case firstLineManager(service: ID<Service>)
  case decisionMaker(organisation: ID<Organisation>)
  case administrator(organisation: ID<Organisation>)
  case researcher(organisation: ID<Organisation>)
}
