package import Values

/// Enter somebody who works, represents, or is close.
package struct RegisterHuman: Command {
  package let name: Text
  package let picture: Picture?

  package init(name: Text, picture: Picture? = nil) {
    self.name = name
    self.picture = picture
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case alreadyRegistered
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing colleague: Colleague, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .account) { throw .notAllowed(denial) }
    guard colleague.registered.all.isEmpty else { throw .alreadyRegistered }
    return [HumanRegistered(name: name, picture: picture)]
  }
}

/// Give somebody a task in an organisation, for a time.
package struct Appoint: Command {
  package let appointment: ID<Appointment>
  package let role: StaffRole
  package let period: Period
  package let title: Text?

  package init(appointment: ID<Appointment>, role: StaffRole, period: Period, title: Text? = nil) {
    self.appointment = appointment
    self.role = role
    self.period = period
    self.title = title
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notRegistered
    case alreadyAppointed
    /// A manager appoints the professionals of the own service only.
    case notYourService
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing colleague: Colleague, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .account) { throw .notAllowed(denial) }
    guard !colleague.registered.all.isEmpty else { throw .notRegistered }
    if case let .manages(service) = standing.ground, role != .professional(service: service) { throw .notYourService }
    guard !colleague.appointments.contains(where: { $0.id == appointment }) else { return [] }
    let overlaps = colleague.appointments.contains { $0.role == role && $0.period.overlaps(period) }
    guard !overlaps else { throw .alreadyAppointed }
    return [Appointed(appointment: appointment, role: role, period: period, title: title)]
  }
}

/// End somebody's task earlier than was said.
package struct EndAppointment: Command {
  package let appointment: ID<Appointment>
  package let last: Day

  package init(appointment: ID<Appointment>, last: Day) {
    self.appointment = appointment
    self.last = last
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noSuchAppointment
    case notYourService
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing colleague: Colleague, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .account) { throw .notAllowed(denial) }
    guard let held = colleague.appointments.first(where: { $0.id == appointment }) else { throw .noSuchAppointment }
    if case let .manages(service) = standing.ground, held.role != .professional(service: service) {
      throw .notYourService
    }
    return last < held.period.last ? [AppointmentEnded(appointment: appointment, last: last)] : []
  }
}
